package org.aftermath.core.ticket;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;

/**
 * Tickets as whoever looks sees them: where somebody must allow Confluence to act for them in Jira, that person reads
 * what to do and where, and all others whom it waits for.
 */
public final class SeenTickets implements Tickets {

    /** {@code {user key, address?}}: as the tracker told it, before anybody looks. */
    public static final String UNAUTHORISED = "aftermath.ticket.authorise";

    private static final String MINE = "aftermath.ticket.authorise.you";

    private final Tickets tickets;
    private final ActingUser acting;
    private final People people;

    public SeenTickets(Tickets tickets, ActingUser acting, People people) {
        this.tickets = tickets;
        this.acting = acting;
        this.people = people;
    }

    /** The address where whoever reads that problem can allow it; empty for any other problem. */
    public static Optional<String> address(Message problem) {
        return problem.key().equals(MINE)
                ? problem.arguments().stream().findFirst().map(Object::toString)
                : Optional.empty();
    }

    @Override
    public List<Known> ofPage(long pageId) {
        return tickets.ofPage(pageId).stream().map(this::seen).toList();
    }

    @Override
    public Optional<Known> find(FollowUpUid uid) {
        return tickets.find(uid).map(this::seen);
    }

    private Known seen(Known known) {
        return new Known(known.uid(), known.ticket(), known.problem().map(this::seen));
    }

    private Message seen(Message problem) {
        if (!problem.key().equals(UNAUTHORISED) || problem.arguments().isEmpty()) {
            return problem;
        }
        var person = new UserRef(problem.arguments().get(0).toString());
        if (!acting.current().equals(Optional.of(person))) {
            return Message.of(
                    "aftermath.ticket.authorise.other", people.someone(person).fullName());
        }
        return problem.arguments().size() > 1
                ? Message.of(MINE, problem.arguments().get(1))
                : problem;
    }

    @Override
    public boolean keep(Ticket ticket) {
        return tickets.keep(ticket);
    }

    @Override
    public boolean lose(FollowUpUid uid, long sequence, Message problem) {
        return tickets.lose(uid, sequence, problem);
    }

    @Override
    public void keepProblem(FollowUpUid uid, Message problem) {
        tickets.keepProblem(uid, problem);
    }

    @Override
    public void clearProblem(FollowUpUid uid) {
        tickets.clearProblem(uid);
    }

    @Override
    public void forget(long pageId) {
        tickets.forget(pageId);
    }
}
