package org.aftermath.core.tracker;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.OrderBuilder.anOrder;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryContacts;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MovableClock;
import org.junit.Test;

/** Messages dropped, doubled, late and shuffled: the page ends up with what the tracker has, whatever the order. */
public class LoopInAnyOrderTest {

    private static final int TICKETS = 8;
    private static final int STEPS = 150;

    @Test
    public void endsWithTheSameStateWhateverHappensToMessages() {
        var first = new Random().nextInt(1_000_000);
        System.out.println("Loop in any order: seeds from " + first);
        IntStream.range(first, first + 60).forEach(seed -> new World(seed).run());
    }

    /** Both products and a wire that does what it likes. */
    private static final class World {

        private final int seed;
        private final Random random;
        private final MovableClock clock = new MovableClock();
        private final InMemoryClaims claims = new InMemoryClaims(clock);
        private final InMemoryTidings tidings = new InMemoryTidings(clock);
        private final InMemoryTurns turns = new InMemoryTurns(clock, Duration.ofSeconds(30));
        private final InMemoryTickets tickets = new InMemoryTickets();
        private final InMemoryFollowUps followUps = new InMemoryFollowUps();
        private final TakeProgress take = new TakeProgress(tickets, new InMemoryReasons(), followUps);
        /** The day each ticket is due in the tracker; none once it is deleted. */
        private final Map<FollowUpUid, LocalDate> truth = new HashMap<>();

        private final List<List<Progress>> late = new ArrayList<>();
        private final TellProgress tell = new TellProgress(
                tidings,
                claims,
                this::look,
                (peer, items) -> deliver(items),
                new TellProgress.Telling(
                        new InMemoryContacts(),
                        new Patience(
                                clock,
                                new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(2), () -> 1),
                                1000,
                                Duration.ofDays(7)),
                        (what, failure) -> {}));
        private boolean whole;

        World(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            var page = new ArrayList<org.aftermath.core.followup.FollowUp>();
            for (var i = 0; i < TICKETS; i++) {
                var order = anOrder().forFollowUp("m" + i).build();
                claims.stake(order, "peer");
                claims.settle(order.uid(), new Claim.IssueRef(i, "OPS-" + i));
                truth.put(order.uid(), LocalDate.of(2026, 1, 1));
                page.add(aFollowUp().withUid(42, "m" + i).build());
            }
            followUps.replace(42, page);
        }

        void run() {
            for (var step = 0; step < STEPS; step++) {
                clock.pass(Duration.ofMillis(random.nextInt(1500)));
                switch (random.nextInt(4)) {
                    case 0, 1 -> change();
                    case 2 -> round();
                    default -> deliverLate();
                }
            }
            heal();
            assertThat(truth.keySet()).as("seed " + seed).allSatisfy(this::assertEqual);
        }

        private void change() {
            var uid = new FollowUpUid(42, "m" + random.nextInt(TICKETS));
            if (random.nextInt(40) == 0) {
                truth.put(uid, LocalDate.MIN);
            } else if (!truth.get(uid).equals(LocalDate.MIN)) {
                truth.computeIfPresent(uid, (unused, day) -> day.plusDays(1));
            }
            if (random.nextInt(5) > 0) {
                tidings.add(uid);
            }
        }

        private void round() {
            try (var turn = turns.take("progress").orElseThrow()) {
                tell.run(turn);
            }
        }

        private Progress look(Claim claim, Claim.IssueRef issue, long sequence) {
            var day = truth.get(claim.uid());
            return day.equals(LocalDate.MIN)
                    ? new Progress.Gone(claim.uid(), Optional.of(issue.key()), sequence)
                    : new Progress.Seen(
                            aTicket()
                                    .forFollowUp(claim.uid())
                                    .due(day)
                                    .atSequence(sequence)
                                    .build(),
                            List.of());
        }

        private Delivery deliver(List<Progress> items) {
            var fate = whole ? 0 : random.nextInt(5);
            if (fate == 1 || fate == 2) {
                late.add(items);
            }
            if (fate == 0 || fate == 1 || fate == 3) {
                take.take(items);
            }
            return fate < 2
                    ? new Delivery.Arrived(Optional.empty())
                    : new Delivery.Away(Message.of("aftermath.peer.silent"), Optional.empty(), Optional.empty());
        }

        private void deliverLate() {
            if (!late.isEmpty()) {
                var items = new ArrayList<>(late.get(random.nextInt(late.size())));
                Collections.shuffle(items, random);
                take.take(items);
            }
        }

        /** The wire is whole again, the sweep tells what nobody heard, and what was held up comes at last. */
        private void heal() {
            whole = true;
            truth.keySet().forEach(tidings::add);
            for (var i = 0; i < 5; i++) {
                clock.pass(Duration.ofSeconds(5));
                round();
            }
            Collections.shuffle(late, random);
            late.forEach(take::take);
        }

        private void assertEqual(FollowUpUid uid) {
            var here = tickets.find(uid).flatMap(Tickets.Known::ticket).flatMap(Ticket::due);
            assertThat(here).isEqualTo(Optional.of(truth.get(uid)).filter(day -> !day.equals(LocalDate.MIN)));
            assertThat(tidings.waiting()).isZero();
        }
    }
}
