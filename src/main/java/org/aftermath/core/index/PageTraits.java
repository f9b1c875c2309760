package org.aftermath.core.index;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** What lines take from the page itself (port). Asks for no permission; changes nothing. */
public interface PageTraits {

    /**
     * @param made when the page was made
     * @param labels all labels of the page by name
     */
    record Traits(Instant made, Collection<String> labels) {}

    /** Empty for a page that is not there. */
    Optional<Traits> ofPage(long pageId);
}
