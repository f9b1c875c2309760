package org.aftermath.core.report;

import java.util.Collection;
import java.util.Map;

/** What became of postmortems (port). The number of statements grows with the hundreds of pages, not with the pages. */
public interface Sequels {

    /** A page of which nothing is known may be left out. */
    Map<Long, Sequel> of(Collection<Long> pageIds);
}
