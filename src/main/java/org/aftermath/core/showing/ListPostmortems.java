package org.aftermath.core.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

/**
 * Lists postmortems page by page, newest first, leaving out what the acting user may not see. Looks at a bounded number
 * of records per call, so a reader who may see little gets short pages rather than long waits.
 */
public final class ListPostmortems {

    private static final int MOST_LOOKED_AT = 1000;

    /** @param next where to go on; empty at the end */
    public record Slice(List<Postmortem> postmortems, Optional<Long> next) {}

    private final Postmortems postmortems;
    private final Pages pages;

    public ListPostmortems(Postmortems postmortems, Pages pages) {
        this.postmortems = postmortems;
        this.pages = pages;
    }

    public Slice list(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        var seen = new ArrayList<Postmortem>();
        var from = cursor;
        for (var looked = 0; looked < MOST_LOOKED_AT; looked += limit) {
            var batch = postmortems.list(filter, from, limit);
            for (var postmortem : batch) {
                if (seen.size() == limit) {
                    return new Slice(seen, from);
                }
                from = Optional.of(postmortem.pageId());
                if (pages.visible(postmortem.pageId()).isPresent()) {
                    seen.add(postmortem);
                }
            }
            if (batch.size() < limit) {
                return new Slice(seen, Optional.empty());
            }
        }
        return new Slice(seen, from);
    }
}
