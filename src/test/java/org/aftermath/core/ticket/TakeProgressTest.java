package org.aftermath.core.ticket;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.TakeProgress.Taken;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.junit.Test;

public class TakeProgressTest {

    private static final FollowUpUid A = new FollowUpUid(42, "a");
    private static final FollowUpUid B = new FollowUpUid(42, "b");

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private InMemoryTickets tickets = new InMemoryTickets();
    private InMemoryReasons reasons = new InMemoryReasons();

    @Test
    public void keepsWhatIsNewAndIgnoresWhatIsStale() {
        page();

        assertThat(take(seen(A, 2))).isEqualTo(new Taken(1, 0));
        assertThat(take(seen(A, 2), seen(A, 1))).isEqualTo(new Taken(0, 2));
        assertThat(take(done(A, 3))).isEqualTo(new Taken(1, 0));
        assertThat(tickets.find(A).orElseThrow().ticket()).map(Ticket::isDone).contains(true);
    }

    @Test
    public void ignoresFollowUpsThatNobodyKnows() {
        assertThat(take(seen(A, 1))).isEqualTo(new Taken(0, 1));
        assertThat(tickets.find(A)).isEmpty();
    }

    @Test
    public void followsTheTicketOfAFollowUpThatWasTakenOffItsPage() {
        tickets.keep(aTicket().atSequence(1).build());

        assertThat(take(done(A, 2))).isEqualTo(new Taken(1, 0));
    }

    @Test
    public void forgetsADeletedTicketAndSaysSo() {
        page();
        take(seen(A, 1), new Progress.Gone(A, Optional.of("OPS-1"), 2));

        var known = tickets.find(A).orElseThrow();
        assertThat(known.ticket()).isEmpty();
        assertThat(known.problem()).contains(Message.of("aftermath.ticket.deleted", "OPS-1"));
        assertThat(take(seen(A, 1))).isEqualTo(new Taken(0, 1));
    }

    @Test
    public void endsTheSameHoweverMessagesAreDoubledAndShuffled() {
        page();
        var told = List.of(
                seen(A, 1),
                seen(B, 1),
                new Progress.Gone(A, Optional.of("OPS-1"), 2),
                done(B, 3),
                seen(A, 4),
                seen(B, 5));
        var expected = endOf(told);

        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var muddled = new ArrayList<>(told);
            told.stream().filter(unused -> random.nextBoolean()).forEach(muddled::add);
            Collections.shuffle(muddled, random);

            assertThat(endOf(muddled)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    public void keepsAReasonThatAStaleMessageBrings() {
        page();
        take(seen(A, 5));

        assertThat(take(new Progress.Seen(aTicket().atSequence(4).build(), List.of(reason("why", 1)))))
                .isEqualTo(new Taken(1, 0));
        assertThat(take(new Progress.Seen(aTicket().atSequence(4).build(), List.of(reason("why", 1)))))
                .isEqualTo(new Taken(0, 1));

        assertThat(reasons.of(A)).containsExactly(reason("why", 1));
    }

    private static Reason reason(String text, long second) {
        return new Reason(A, Agreed.DUE, Instant.EPOCH, text, "engineer", Instant.ofEpochSecond(second));
    }

    private List<Optional<Tickets.Known>> endOf(List<Progress> told) {
        tickets = new InMemoryTickets();
        told.forEach(this::take);
        return List.of(tickets.find(A), tickets.find(B));
    }

    private void page() {
        followUps.replace(
                42, List.of(aFollowUp().build(), aFollowUp().withUid(42, "b").build()));
    }

    private Taken take(Progress... items) {
        return new TakeProgress(tickets, reasons, followUps).take(List.of(items));
    }

    private static Progress seen(FollowUpUid uid, long sequence) {
        return new Progress.Seen(aTicket().forFollowUp(uid).atSequence(sequence).build(), List.of());
    }

    private static Progress done(FollowUpUid uid, long sequence) {
        return new Progress.Seen(
                aTicket().forFollowUp(uid).atSequence(sequence).done().build(), List.of());
    }
}
