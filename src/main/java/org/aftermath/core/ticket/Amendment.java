package org.aftermath.core.ticket;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;

/**
 * What a ticket is to say instead; what is empty stays as it is.
 *
 * @param owner the user name of the one who does it
 */
public record Amendment(FollowUpUid uid, Optional<LocalDate> due, Optional<Urgency> urgency, Optional<String> owner) {

    public Amendment {
        requireNonNull(uid);
        requireNonNull(due);
        requireNonNull(urgency);
        requireNonNull(owner);
    }

    /** What the page says of these. */
    public static Amendment of(FollowUp followUp, Set<Agreed> what) {
        return new Amendment(
                followUp.uid(),
                followUp.due().filter(unused -> what.contains(Agreed.DUE)),
                Optional.of(followUp.urgency()).filter(unused -> what.contains(Agreed.URGENCY)),
                followUp.owner().filter(unused -> what.contains(Agreed.OWNER)));
    }
}
