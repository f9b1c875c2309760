package org.aftermath.core.delivery;

import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.aftermath.core.delivery.TendDeadLetters.Outcome;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketLetters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Before;
import org.junit.Test;

public class TendDeadLettersTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final UserRef ADMIN = new UserRef("admin-key");

    private final MovableClock clock = new MovableClock();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(clock);
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final AtomicInteger woken = new AtomicInteger();
    private final TendDeadLetters tend = new TendDeadLetters(
            outbox, new TicketLetters(tickets), woken::incrementAndGet, new PlainTransactions(), clock);

    @Before
    public void aDeadLetter() {
        outbox.ask(UID, new UserRef("sre-key"));
        outbox.bury(outbox.due(clock.instant(), 1).get(0), Message.of("aftermath.ticket.failed", 500));
        tickets.keepProblem(UID, Message.of("aftermath.ticket.dead"));
    }

    private long id() {
        return tend.all().get(0).id();
    }

    @Test
    public void triesAgainAtOnce() {
        assertThat(tend.retry(id())).isEqualTo(Outcome.DONE);

        assertThat(outbox.due(clock.instant(), 9)).hasSize(1);
        assertThat(tickets.find(UID).flatMap(Tickets.Known::problem)).isEmpty();
        assertThat(woken).hasValue(1);
    }

    @Test
    public void triesAllAgainButThoseThatSomebodyDropped() {
        tend.drop(id(), ADMIN, "The project is gone");
        var other = new FollowUpUid(42, "b");
        outbox.ask(other, new UserRef("sre-key"));
        outbox.bury(outbox.due(clock.instant(), 1).get(0), Message.of("aftermath.ticket.failed", 500));

        assertThat(tend.retryAll()).isEqualTo(1);

        assertThat(outbox.due(clock.instant(), 9))
                .extracting(request -> request.uid())
                .containsExactly(other);
    }

    @Test
    public void dropsWithAReasonThatShowsOnTheFollowUp() {
        assertThat(tend.drop(id(), ADMIN, " The project is gone ")).isEqualTo(Outcome.DONE);

        assertThat(tend.undecided()).isZero();
        assertThat(tend.all()).singleElement().satisfies(letter -> assertThat(letter.dropped())
                .contains(new DeadLetter.Drop(ADMIN, clock.instant(), "The project is gone")));
        assertThat(tickets.find(UID).flatMap(Tickets.Known::problem))
                .contains(Message.of("aftermath.ticket.dropped", "The project is gone"));
    }

    @Test
    public void saysNothingOnAFollowUpThatHasItsTicket() {
        tickets.clearProblem(UID);
        tickets.keep(aTicket().build());

        tend.drop(id(), ADMIN, "Jira knows");

        assertThat(tickets.find(UID).flatMap(Tickets.Known::problem)).isEmpty();
    }

    @Test
    public void wantsAReasonOfSensibleLength() {
        assertThat(TendDeadLetters.fault(" ")).isPresent();
        assertThat(TendDeadLetters.fault("x".repeat(1001))).isPresent();
        assertThat(TendDeadLetters.fault("x".repeat(1000))).isEmpty();
    }

    @Test
    public void knowsNothingOfOtherLetters() {
        assertThat(tend.retry(id() + 1)).isEqualTo(Outcome.UNKNOWN);
        assertThat(tend.drop(id() + 1, ADMIN, "x")).isEqualTo(Outcome.UNKNOWN);
    }
}
