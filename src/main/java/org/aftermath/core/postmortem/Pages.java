package org.aftermath.core.postmortem;

import java.util.Optional;

/** The host's pages as the acting user may see them (port). A page in the trash is seen by nobody. */
public interface Pages {

    /** Empty for an unknown page and for one that the acting user may not see: nobody can tell the two apart. */
    Optional<PageFacts> visible(long pageId);

    /** Whether the acting user may change the page. */
    boolean editable(long pageId);
}
