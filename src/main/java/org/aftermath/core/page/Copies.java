package org.aftermath.core.page;

import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Pages that were once seen to be copies of postmortems (port). What was copied may be removed for good; the copy is still
 * none of its own until somebody says so. Joins the caller's transaction; one contract test binds all.
 */
public interface Copies extends PageMemory {

    boolean includes(long pageId);

    /** Remembers that the page is a copy; doing so twice changes nothing. */
    @Writes
    void add(long pageId);
}
