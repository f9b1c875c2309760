package org.aftermath.core.history;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Every changed fact of every postmortem (port). Joins the caller's transaction; one contract test binds all. */
public interface ChangeLog extends PageMemory {

    @Writes
    void add(Change change);

    /** The newest first, at most limit. */
    List<Change> ofPage(long pageId, int limit);
}
