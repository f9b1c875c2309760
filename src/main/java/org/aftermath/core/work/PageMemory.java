package org.aftermath.core.work;

/** A store that keeps something about pages and can let go of it (port). */
public interface PageMemory {

    /** Forgets all it keeps about a page that is gone for good. Joins the caller's transaction. */
    @Writes
    void forget(long pageId);
}
