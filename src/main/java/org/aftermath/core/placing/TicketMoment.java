package org.aftermath.core.placing;

import org.aftermath.core.facts.Status;

/** From when on the promises of a postmortem become tickets. */
public enum TicketMoment {
    /** As soon as the page that states them is saved. */
    SAVE,
    /** From the first move to In Review on. */
    IN_REVIEW,
    /** Once the review has agreed on them. */
    REVIEWED;

    /** Whether a postmortem with that status has come so far. */
    public boolean hasCome(Status status) {
        return switch (this) {
            case SAVE -> true;
            case IN_REVIEW -> status.compareTo(Status.IN_REVIEW) >= 0;
            case REVIEWED -> status.compareTo(Status.REVIEWED) >= 0;
        };
    }
}
