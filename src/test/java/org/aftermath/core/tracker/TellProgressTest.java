package org.aftermath.core.tracker;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryContacts;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class TellProgressTest {

    private static final FollowUpUid A = new FollowUpUid(42, "a");

    private static final Message SILENT = Message.of("aftermath.peer.silent");
    private static final Message BROKEN = Message.of("aftermath.rest.broken");

    private final MovableClock clock = new MovableClock();
    private final InMemoryClaims claims = new InMemoryClaims(clock);
    private final InMemoryTidings tidings = new InMemoryTidings(clock);
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryTurns turns = new InMemoryTurns(clock, Duration.ofSeconds(30));
    private final List<List<Progress>> delivered = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> poison = new HashSet<>();
    private final Set<String> unseen = new HashSet<>();
    private final Set<String> away = new HashSet<>();
    private int messages;
    private Runnable meanwhile = () -> {};

    private final TellProgress tell = new TellProgress(
            tidings,
            claims,
            this::look,
            this::deliver,
            new TellProgress.Telling(
                    contacts,
                    new Patience(
                            clock,
                            new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), () -> 1),
                            3,
                            Duration.ofDays(7)),
                    (what, failure) -> troubles.add(what)));

    private Progress look(Claim claim, Claim.IssueRef issue, long sequence) {
        if (unseen.contains(claim.uid().macroId())) {
            throw new IllegalStateException("poison");
        }
        return new Progress.Seen(
                aTicket().forFollowUp(claim.uid()).atSequence(sequence).build(), List.of());
    }

    private Delivery deliver(String peer, List<Progress> items) {
        messages++;
        meanwhile.run();
        if (away.contains(peer)) {
            return new Delivery.Away(SILENT, Optional.empty(), Optional.empty());
        }
        if (items.stream().anyMatch(item -> poison.contains(item.uid().macroId()))) {
            return new Delivery.Refused(BROKEN);
        }
        delivered.add(items);
        return new Delivery.Arrived(Optional.empty());
    }

    private Optional<Duration> run() {
        try (var turn = turns.take("progress").orElseThrow()) {
            return tell.run(turn);
        }
    }

    @Test
    public void tellsManyChangesOfOneTicketOnce() {
        claimed("a");
        tidings.add(A);
        tidings.add(A);

        assertThat(run()).isEmpty();

        assertThat(delivered).singleElement().satisfies(items -> assertThat(items)
                .hasSize(1));
        assertThat(tidings.waiting(10)).isEmpty();
    }

    @Test
    public void numbersWhatItTellsUpwards() {
        claimed("a");
        for (var i = 0; i < 3; i++) {
            tidings.add(A);
            run();
        }

        assertThat(delivered.stream()
                        .map(items -> ((Progress.Seen) items.get(0)).ticket().sequence()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    public void tellsAgainWhatHappensWhileItTells() {
        claimed("a");
        tidings.add(A);
        meanwhile = () -> tidings.add(A);

        run();

        assertThat(tidings.waiting(10)).hasSize(1);
    }

    @Test
    public void keepsWhatDidNotArriveAndLeavesThePeerAloneLongerEachTime() {
        claimed("a");
        tidings.add(A);
        away.add("peer");

        assertThat(run()).contains(Duration.ofSeconds(1));
        tidings.add(A);
        assertThat(run()).contains(Duration.ofSeconds(1));
        assertThat(messages).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(run()).contains(Duration.ofSeconds(2));
        assertThat(contacts.of("peer").trouble()).contains(SILENT);
        assertThat(tidings.waiting()).isEqualTo(2);

        away.clear();
        clock.pass(Duration.ofSeconds(2));
        assertThat(run()).isEmpty();
        assertThat(contacts.of("peer").trouble()).isEmpty();
        assertThat(contacts.of("peer").told()).contains(clock.instant());
    }

    @Test
    public void tellsOthersWhileOnePeerIsAway() {
        away.add("peer");
        IntStream.range(0, 600).forEach(i -> {
            claimed("m" + i);
            tidings.add(new FollowUpUid(42, "m" + i));
        });
        claimed("z", "other");
        tidings.add(new FollowUpUid(42, "z"));

        run();
        run();

        assertThat(delivered).hasSize(1);
        assertThat(messages).isEqualTo(2);
        assertThat(tidings.waiting()).isEqualTo(600);
    }

    @Test
    public void findsTheItemThatMakesAMessageFailAndTellsTheOthers() {
        for (var i = 0; i < 20; i++) {
            claimed("m" + i);
            tidings.add(new FollowUpUid(42, "m" + i));
        }
        poison.add("m13");

        assertThat(run()).contains(Duration.ofSeconds(1));

        assertThat(delivered.stream().mapToInt(List::size).sum()).isEqualTo(19);
        assertThat(tidings.waiting(9)).singleElement().satisfies(left -> assertThat(left.attempts())
                .isEqualTo(1));
    }

    @Test
    public void givesUpWhatIsRefusedTooOften() {
        claimed("a");
        tidings.add(A);
        poison.add("a");

        for (var i = 0; i < 3; i++) {
            run();
            clock.pass(Duration.ofSeconds(10));
        }

        assertThat(tidings.waiting()).isZero();
        assertThat(tidings.all(9)).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo(BROKEN);
            assertThat(letter.attempts()).isEqualTo(3);
        });
    }

    @Test
    public void blamesNobodyForATimeWithoutThePeerButEndsAfterAWeek() {
        claimed("a");
        tidings.add(A);
        away.add("peer");
        for (var i = 0; i < 50; i++) {
            run();
            clock.pass(Duration.ofMinutes(5));
        }
        assertThat(tidings.waiting()).isEqualTo(1);

        clock.pass(Duration.ofDays(7));
        run();

        assertThat(tidings.waiting()).isZero();
        assertThat(tidings.all(9)).extracting(DeadLetter::reason).containsExactly(SILENT);
    }

    @Test
    public void isNotHeldUpByAnIssueThatCannotBeLookedAt() {
        claimed("a");
        claimed("b");
        unseen.add("a");
        tidings.add(A);
        tidings.add(new FollowUpUid(42, "b"));

        run();

        assertThat(delivered).singleElement().satisfies(items -> assertThat(items)
                .hasSize(1));
        assertThat(troubles).hasSize(1);
        assertThat(tidings.waiting(9)).extracting(Tiding::attempts).containsExactly(1);
    }

    @Test
    public void writesNothingOnceSomebodyElseHasTheTurn() {
        claimed("a");
        tidings.add(A);
        meanwhile = () -> {
            clock.pass(Duration.ofMinutes(1));
            turns.take("progress").orElseThrow();
        };

        run();

        assertThat(tidings.waiting()).isEqualTo(1);
    }

    @Test
    public void sendsAtMostAHundredItemsAtOnce() {
        for (var i = 0; i < 250; i++) {
            claimed("m" + i);
            tidings.add(new FollowUpUid(42, "m" + i));
        }

        run();

        assertThat(delivered).extracting(List::size).containsExactly(100, 100, 50);
    }

    @Test
    public void forgetsTidingsOfIssuesThatNobodyClaims() {
        tidings.add(A);

        assertThat(run()).isEmpty();

        assertThat(delivered).isEmpty();
        assertThat(tidings.waiting(10)).isEmpty();
    }

    private void claimed(String macroId) {
        claimed(macroId, "peer");
    }

    private void claimed(String macroId, String peer) {
        var order = anOrder().forFollowUp(macroId).build();
        claims.stake(order, peer);
        claims.settle(order.uid(), new Claim.IssueRef(macroId.hashCode(), "OPS-1"));
    }
}
