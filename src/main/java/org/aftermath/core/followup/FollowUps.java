package org.aftermath.core.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * The index of follow-ups, rebuilt from the page whenever it is saved (port). Joins the caller's transaction; one
 * contract test binds every implementation.
 */
public interface FollowUps extends PageMemory {

    /** In the order of the page. */
    List<FollowUp> ofPage(long pageId);

    Optional<FollowUp> find(FollowUpUid uid);

    /** Whether a follow-up with one of these macro ids stands on another page. */
    boolean standElsewhere(long pageId, Set<String> macroIds);

    /**
     * Makes the index of the page equal to this list, in this order.
     *
     * @return what was in it before
     */
    @Writes
    List<FollowUp> replace(long pageId, List<FollowUp> followUps);
}
