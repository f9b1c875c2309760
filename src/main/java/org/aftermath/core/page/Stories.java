package org.aftermath.core.page;

import java.util.Optional;

/** What saved pages tell (port). Whether anybody may read them is for the caller to check. */
public interface Stories {

    /** Empty if there is no such page, or it is in the trash. */
    Optional<PageStory> ofPage(long pageId);
}
