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
 * @param reason why it is not done, for {@link Commitment#WONTDO}; otherwise blank
 */
public record FollowUp(
        FollowUpUid uid,
        String text,
        Urgency urgency,
        FollowUpType type,
        Optional<String> owner,
        Optional<LocalDate> due,
        Term term,
        Commitment commitment,
        String reason) {

    public FollowUp {
        requireNonNull(uid);
        requireNonNull(text);
        requireNonNull(urgency);
        requireNonNull(type);
        requireNonNull(owner);
        requireNonNull(due);
        requireNonNull(term);
        requireNonNull(commitment);
        requireNonNull(reason);
    }

    /** True if the rules make this one a ticket: promised, and urgent enough (G21, G26). */
    public boolean wantsTicket() {
        return commitment == Commitment.COMMITTED && urgency.opensTicket();
    }

    /** What is missing before a ticket can be made: what, who and when (B14). Empty if nothing is. */
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
        return List.copyOf(missing);
    }
}
