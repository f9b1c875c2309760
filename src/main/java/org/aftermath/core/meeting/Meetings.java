package org.aftermath.core.meeting;

import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** What is arranged about review meetings (port). Joins the caller's transaction; one contract binds every implementation. */
public interface Meetings extends PageMemory {

    /** {@link Meeting#usual} for a page about which nothing is arranged. */
    Meeting ofPage(long pageId);

    /** As it is stored then; empty, and nothing changes, if it was changed since it was read. */
    @Writes
    Optional<Meeting> keep(Meeting meeting);
}
