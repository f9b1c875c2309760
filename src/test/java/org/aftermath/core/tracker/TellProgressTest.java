package org.aftermath.core.tracker;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.BackOff;
import org.aftermath.core.ticket.Progress;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class TellProgressTest {

    private static final FollowUpUid A = new FollowUpUid(42, "a");

    private final MovableClock clock = new MovableClock();
    private final InMemoryClaims claims = new InMemoryClaims(clock);
    private final InMemoryTidings tidings = new InMemoryTidings();
    private final List<List<Progress>> delivered = new ArrayList<>();
    private boolean away;
    private Runnable meanwhile = () -> {};

    private final TellProgress tell = new TellProgress(
            tidings,
            claims,
            (claim, issue, sequence) -> new Progress.Seen(
                    aTicket().forFollowUp(claim.uid()).atSequence(sequence).build(), List.of()),
            this::deliver,
            new BackOff(() -> 1));

    private boolean deliver(String peer, List<Progress> items) {
        meanwhile.run();
        if (!away) {
            delivered.add(items);
        }
        return !away;
    }

    @Test
    public void tellsManyChangesOfOneTicketOnce() {
        claimed("a");
        tidings.add(A);
        tidings.add(A);

        assertThat(tell.run()).isEmpty();

        assertThat(delivered).singleElement().satisfies(items -> assertThat(items)
                .hasSize(1));
        assertThat(tidings.waiting(10)).isEmpty();
    }

    @Test
    public void numbersWhatItTellsUpwards() {
        claimed("a");
        for (var i = 0; i < 3; i++) {
            tidings.add(A);
            tell.run();
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

        tell.run();

        assertThat(tidings.waiting(10)).hasSize(1);
    }

    @Test
    public void keepsWhatDidNotArriveAndWaitsLongerEachTime() {
        claimed("a");
        tidings.add(A);
        away = true;

        assertThat(tell.run()).contains(Duration.ofSeconds(1));
        assertThat(tell.run()).contains(Duration.ofSeconds(2));
        assertThat(tidings.waiting(10)).hasSize(1);

        away = false;
        assertThat(tell.run()).isEmpty();
        away = true;
        tidings.add(A);
        assertThat(tell.run()).contains(Duration.ofSeconds(1));
    }

    @Test
    public void sendsAtMostAHundredItemsAtOnce() {
        for (var i = 0; i < 250; i++) {
            claimed("m" + i);
            tidings.add(new FollowUpUid(42, "m" + i));
        }

        tell.run();

        assertThat(delivered).extracting(List::size).containsExactly(100, 100, 50);
    }

    @Test
    public void forgetsTidingsOfIssuesThatNobodyClaims() {
        tidings.add(A);

        assertThat(tell.run()).isEmpty();

        assertThat(delivered).isEmpty();
        assertThat(tidings.waiting(10)).isEmpty();
    }

    private void claimed(String macroId) {
        var order = anOrder().forFollowUp(macroId).build();
        claims.stake(order, "peer");
        claims.settle(order.uid(), new Claim.IssueRef(macroId.hashCode(), "OPS-1"));
    }
}
