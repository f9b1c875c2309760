package org.aftermath.core.showing;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Sieve;

/** Lists postmortems page by page, newest first, leaving out what the acting user may not see. */
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
        var sieve = new Sieve<Postmortem, Postmortem>(
                (from, most) -> postmortems.list(filter, from, most),
                Postmortem::pageId,
                each -> pages.visible(each.pageId()).map(page -> each),
                MOST_LOOKED_AT);
        var slice = sieve.slice(cursor, limit);
        return new Slice(slice.kept(), slice.next());
    }
}
