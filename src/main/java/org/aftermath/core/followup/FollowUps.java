package org.aftermath.core.followup;

import java.util.List;
import java.util.Optional;

/**
 * The index of follow-ups, rebuilt from the page whenever it is saved (port). Joins the caller's transaction; one
 * contract test binds every implementation.
 */
public interface FollowUps {

    /** In the order of the page. */
    List<FollowUp> ofPage(long pageId);

    Optional<FollowUp> find(FollowUpUid uid);

    /** Makes the index of the page equal to this list, in this order. */
    void replace(long pageId, List<FollowUp> followUps);
}
