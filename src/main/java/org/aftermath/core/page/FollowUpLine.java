package org.aftermath.core.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Term;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.people.Person;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;

/**
 * One follow-up as a reader sees it.
 *
 * @param uid empty while the page is only previewed, when nothing is known of a ticket either
 * @param ownerName the user name as the page writes it, which may name nobody
 * @param owner the person of that name, if there is one
 * @param due by when: the ticket's date if there is a ticket that has one, else the page's
 * @param problems what stands in the way of a ticket; empty unless the state is INCOMPLETE or PROBLEM
 * @param overdue whether the due date has passed for the viewer and the work is not over
 */
public record FollowUpLine(
        Optional<FollowUpUid> uid,
        String text,
        Urgency urgency,
        FollowUpType type,
        Optional<String> ownerName,
        Optional<Person> owner,
        Optional<LocalDate> due,
        Term term,
        Commitment commitment,
        String reason,
        FollowUpState state,
        Optional<Ticket> ticket,
        List<Message> problems,
        boolean overdue) {

    public FollowUpLine {
        problems = List.copyOf(problems);
    }
}
