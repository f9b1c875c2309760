package org.aftermath.core.history;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Every status change of every postmortem (port). Joins the caller's transaction; one contract test binds every
 * implementation.
 */
public interface StatusHistory extends PageMemory {

    @Writes
    void add(StatusChange change);

    /** The newest first, at most limit. */
    List<StatusChange> ofPage(long pageId, int limit);
}
