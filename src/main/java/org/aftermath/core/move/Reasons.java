package org.aftermath.core.move;

import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * The reasons for moves, in either product (port): Confluence owns them, Jira keeps those it was told and those that
 * were written there. One contract test binds every implementation.
 */
public interface Reasons extends PageMemory {

    /** In no order. */
    List<Reason> ofPage(long pageId);

    /** In no order. */
    List<Reason> of(FollowUpUid uid);

    /**
     * Keeps the reason, unless one for the same move is kept that was written then or later. Keeping twice is the same
     * as once, and the order in which reasons come changes nothing.
     *
     * @return whether anything changed
     */
    @Writes
    boolean keep(Reason reason);
}
