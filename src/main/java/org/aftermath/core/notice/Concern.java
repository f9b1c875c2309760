package org.aftermath.core.notice;

import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/** Why a postmortem concerns somebody. */
public enum Concern {
    /** They own it. */
    OWNER,
    /** They commanded the response, and nobody owns it yet: they are to name somebody (G03). */
    NOBODY_OWNS;

    /** Empty if it concerns them no more. */
    static Optional<Concern> of(Postmortem postmortem, UserRef person) {
        if (postmortem.owner().isPresent()) {
            return postmortem.owner().filter(person::equals).map(owner -> OWNER);
        }
        return postmortem.incidentCommander().filter(person::equals).map(commander -> NOBODY_OWNS);
    }

    /** Whom a postmortem concerns now; empty if nobody is named at all. */
    static Optional<UserRef> whom(Postmortem postmortem) {
        return postmortem.owner().or(postmortem::incidentCommander);
    }
}
