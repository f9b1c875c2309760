package org.aftermath.core.duty;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** What owners have done (port). Joins the caller's transaction; one contract test binds every implementation. */
public interface Ticks extends PageMemory {

    /** At most one for each duty. */
    List<Tick> ofPage(long pageId);

    /** False, and nothing changes, if the duty is ticked already. */
    @Writes
    boolean add(Tick tick);

    /** False if the duty was not ticked. */
    @Writes
    boolean remove(long pageId, Duty duty);
}
