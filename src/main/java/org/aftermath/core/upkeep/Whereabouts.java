package org.aftermath.core.upkeep;

/** What is still there of the host's content, whoever may see it (port). */
public interface Whereabouts {

    boolean hasSpace(String spaceKey);

    /** Also true for a page in the trash. */
    boolean hasPage(long pageId);

    /** Whether the page is there and not in the trash. */
    boolean isInUse(long pageId);
}
