package org.aftermath.core.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.agreement.Agreement;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
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
 * @param followUp what the page says
 * @param people whoever it names and the host knows, by the user name that the page writes
 * @param due by when: the ticket's date if there is a ticket that has one, else the page's
 * @param problems what stands in the way of a ticket or of a decision that all can live with
 * @param agreement how page and ticket stand to each other
 * @param overdue whether the due date has passed for the viewer and the work is not over
 */
public record FollowUpLine(
        Optional<FollowUpUid> uid,
        FollowUp followUp,
        Map<String, Person> people,
        Optional<LocalDate> due,
        FollowUpState state,
        Optional<Ticket> ticket,
        List<Message> problems,
        Agreement agreement,
        boolean overdue) {

    public FollowUpLine {
        people = Map.copyOf(people);
        problems = List.copyOf(problems);
    }

    FollowUpLine with(Agreement known, Map<String, Person> named) {
        return new FollowUpLine(uid, followUp, named, due, state, ticket, problems, known, overdue);
    }

    public String text() {
        return followUp.text();
    }

    public Urgency urgency() {
        return followUp.urgency();
    }

    public FollowUpType type() {
        return followUp.type();
    }

    public Term term() {
        return followUp.term();
    }

    public Commitment commitment() {
        return followUp.commitment();
    }

    /** Why it is not done. */
    public String reason() {
        return followUp.reason();
    }

    /** The user name as the page writes it, which may name nobody. */
    public Optional<String> ownerName() {
        return followUp.owner();
    }

    /** The person of that name, if there is one. */
    public Optional<Person> owner() {
        return followUp.owner().map(people::get);
    }

    /** What to call somebody whom the page names by user name. */
    public String called(String userName) {
        return Optional.ofNullable(people.get(userName)).map(Person::fullName).orElse(userName);
    }
}
