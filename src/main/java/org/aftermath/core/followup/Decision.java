package org.aftermath.core.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about a follow-up and by whom. Not to do something is as good a decision as any if its reason is
 * told and all agree (B17).
 *
 * @param reason why it is not done, for {@link Commitment#WONTDO}; otherwise blank
 * @param ticketReason why it gets a ticket although it is not urgent enough for one by rule (G26); otherwise blank
 * @param agreedBy user names
 * @param revisit when to look at it again
 */
public record Decision(
        Commitment commitment,
        String reason,
        String ticketReason,
        List<String> agreedBy,
        List<Dissent> dissents,
        Optional<LocalDate> revisit,
        Exposure exposure) {

    /**
     * What it means not to do it.
     *
     * @param risk what may happen
     * @param cost what doing it would take
     * @param client whether the client was told risk and cost and agreed, where the work is done for one (B24)
     */
    public record Exposure(String risk, String cost, boolean client) {

        public static final Exposure NONE = new Exposure("", "", false);

        public Exposure {
            requireNonNull(risk);
            requireNonNull(cost);
        }
    }

    public Decision {
        requireNonNull(commitment);
        requireNonNull(reason);
        requireNonNull(ticketReason);
        agreedBy = List.copyOf(agreedBy);
        dissents = List.copyOf(dissents);
        requireNonNull(revisit);
        requireNonNull(exposure);
    }

    /** Only that, without a word of explanation. */
    public static Decision of(Commitment commitment) {
        return new Decision(commitment, "", "", List.of(), List.of(), Optional.empty(), Exposure.NONE);
    }
}
