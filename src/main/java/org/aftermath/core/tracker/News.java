package org.aftermath.core.tracker;

import java.util.List;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.tracker.Tidings.Tiding;

/** What is to be told of one claim: all its tidings are told by one item. */
record News(Claim claim, List<Tiding> tidings) {

    static List<Tiding> tidings(List<News> news) {
        return news.stream().flatMap(each -> each.tidings().stream()).toList();
    }
}
