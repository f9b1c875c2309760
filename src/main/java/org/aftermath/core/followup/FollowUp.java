package org.aftermath.core.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * A follow-up as the page states it. The ticket, once there is one, has the last word on status, assignee and due
 * date (design §3).
 *
 * @param text what is to be done, as plain text; may be blank while somebody writes
 * @param owner who does it: a user name as written on the page, which may name nobody
 * @param sponsor who backs it over time, by user name; asked for if the term is long (B15)
 */
public record FollowUp(
        FollowUpUid uid,
        String text,
        Urgency urgency,
        FollowUpType type,
        Optional<String> owner,
        Optional<LocalDate> due,
        Term term,
        Optional<String> sponsor,
        Grounds grounds,
        Decision decision) {

    public FollowUp {
        requireNonNull(uid);
        requireNonNull(text);
        requireNonNull(urgency);
        requireNonNull(type);
        requireNonNull(owner);
        requireNonNull(due);
        requireNonNull(term);
        requireNonNull(sponsor);
        requireNonNull(grounds);
        requireNonNull(decision);
    }

    public Commitment commitment() {
        return decision.commitment();
    }

    /** Why it is not done. */
    public String reason() {
        return decision.reason();
    }

    /** True if it becomes a ticket: promised, and urgent enough by rule or by a reason given (G21, G26). */
    public boolean wantsTicket() {
        return commitment() == Commitment.COMMITTED && (urgency.opensTicket() || isOverridden());
    }

    private boolean isOverridden() {
        return !decision.ticketReason().isBlank();
    }

    /** What is missing before a ticket can be made: what, who, when (B14), and a sponsor (B15). Empty if nothing is. */
    public List<Message> missing() {
        var missing = new ArrayList<Message>();
        if (text.isBlank()) {
            missing.add(Message.of("aftermath.followup.missing.text"));
        }
        if (owner.isEmpty()) {
            missing.add(Message.of("aftermath.followup.missing.owner"));
        }
        if (due.isEmpty()) {
            missing.add(Message.of("aftermath.followup.missing.due"));
        }
        if (term == Term.LONG && sponsor.isEmpty()) {
            missing.add(Message.of("aftermath.followup.missing.sponsor"));
        }
        return List.copyOf(missing);
    }

    /** What is missing before it counts as dropped by consensus (B17, B18, B24). Empty unless it is dropped. */
    public List<Message> unsettled() {
        if (commitment() != Commitment.WONTDO) {
            return List.of();
        }
        var missing = new ArrayList<Message>();
        if (reason().isBlank()) {
            missing.add(Message.of("aftermath.followup.missing.reason"));
        }
        decision.dissents().stream()
                .filter(dissent -> dissent.riskOwner().isEmpty())
                .map(dissent -> Message.of("aftermath.followup.missing.riskowner", dissent.who()))
                .forEach(missing::add);
        var exposure = decision.exposure();
        if (exposure.client() && (exposure.risk().isBlank() || exposure.cost().isBlank())) {
            missing.add(Message.of("aftermath.followup.missing.exposure"));
        }
        return List.copyOf(missing);
    }
}
