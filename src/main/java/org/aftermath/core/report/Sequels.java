package org.aftermath.core.report;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What became of postmortems (port). The number of statements grows with the hundreds of pages, not with the pages. */
public interface Sequels {

    /** What is read of them; a report reads only what it tells of. */
    enum Part {
        MOVES,
        WRITERS,
        MEETINGS,
        /** Those that are open, were moved or were dropped, with tickets and reasons; of all others when tickets came and went. */
        PROMISES,
        FACTORS,
        FORESIGHT,
        READERS
    }

    /** A page of which nothing is known may be left out; so is what is not among the parts. */
    Map<Long, Sequel> of(Collection<Long> pageIds, Set<Part> parts);
}
