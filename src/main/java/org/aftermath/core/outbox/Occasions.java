package org.aftermath.core.outbox;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.postmortem.Postmortem;

/** What follow-ups come from that stand on no postmortem (port). */
@FunctionalInterface
public interface Occasions {

    /**
     * @param told in the words that tickets know of postmortems; no record of that id is kept
     * @param label that its tickets carry where those of postmortems carry {@code postmortem}
     */
    record Occasion(Postmortem told, String label) {
        public Occasion {
            requireNonNull(told);
            requireNonNull(label);
        }
    }

    /** Empty if the page is nothing that follow-ups can come from. */
    Optional<Occasion> of(FollowUpUid uid);
}
