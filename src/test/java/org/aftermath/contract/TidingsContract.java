package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public abstract class TidingsContract {

    private static final FollowUpUid A = new FollowUpUid(42, "a");
    private static final FollowUpUid B = new FollowUpUid(42, "b");

    private static final Message WHY = Message.of("aftermath.rest.broken");

    private final MovableClock clock = new MovableClock();
    private final Tidings tidings = tidings(clock);
    private final DeadLetters letters = (DeadLetters) tidings;

    /** A store with nothing in it. */
    protected abstract Tidings tidings(Clock clock);

    @Test
    public void keepsThemInTheOrderTheyCame() {
        tidings.add(A);
        tidings.add(B);
        tidings.add(A);

        assertThat(due(10)).extracting(Tiding::uid).containsExactly(A, B, A);
        assertThat(due(2)).hasSize(2);
        assertThat(due(10)).extracting(Tiding::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    public void settlesTheseAndNoOthers() {
        tidings.add(A);
        var told = due(10);
        tidings.add(A);

        tidings.settle(told);
        tidings.settle(List.of());

        assertThat(due(10)).hasSize(1).doesNotContainAnyElementsOf(told);
    }

    @Test
    public void settlesManyAtOnce() {
        IntStream.range(0, 250).forEach(unused -> tidings.add(A));

        tidings.settle(due(240));

        assertThat(due(500)).hasSize(10);
    }

    @Test
    public void servesWhatWasPutOffWhenItsTimeHasCome() {
        tidings.add(A);
        tidings.add(B);

        tidings.putOff(List.of(due(10).get(0)), clock.instant().plusSeconds(5));

        assertThat(due(10)).extracting(Tiding::uid).containsExactly(B);
        assertThat(tidings.waiting()).isEqualTo(2);
        assertThat(tidings.nextDue()).contains(clock.instant());
        clock.pass(Duration.ofSeconds(5));
        assertThat(due(10)).extracting(Tiding::uid).containsExactly(A, B);
        assertThat(due(10)).extracting(Tiding::attempts).containsExactly(0, 0);
    }

    @Test
    public void countsWhatFailed() {
        tidings.add(A);
        tidings.retryAt(due(10), clock.instant());
        tidings.retryAt(due(10), clock.instant());

        assertThat(due(10)).extracting(Tiding::attempts).containsExactly(2);
    }

    @Test
    public void keepsOneDeadLetterForEachFollowUp() {
        tidings.add(A);
        tidings.add(A);
        tidings.add(B);

        tidings.bury(due(10), WHY);

        assertThat(tidings.nextDue()).isEmpty();
        assertThat(tidings.waiting()).isZero();
        assertThat(letters.undecided()).isEqualTo(2);
        assertThat(letters.all(10)).extracting(DeadLetter::uid).containsExactlyInAnyOrder(A, B);
        assertThat(letters.all(10)).extracting(DeadLetter::reason).containsOnly(WHY);
        assertThat(letters.find(letters.all(10).get(0).id())).isPresent();
    }

    @Test
    public void revivesAsIfItWereTheFirstTime() {
        tidings.add(A);
        tidings.bury(due(10), WHY);

        letters.revive(letters.all(10).get(0));

        assertThat(due(10)).extracting(Tiding::attempts).containsExactly(0);
        assertThat(letters.all(10)).isEmpty();
    }

    @Test
    public void forgetsTheDeadLetterOnceSomethingNewerIsTold() {
        tidings.add(A);
        tidings.bury(due(10), WHY);
        tidings.add(A);

        tidings.settle(due(10));

        assertThat(letters.all(10)).isEmpty();
    }

    @Test
    public void remembersWhoDroppedItAndWhy() {
        tidings.add(A);
        tidings.bury(due(10), WHY);
        var drop = new DeadLetter.Drop(new UserRef("admin-key"), clock.instant(), "The page is gone");

        letters.drop(letters.all(10).get(0), drop);

        assertThat(letters.all(10)).singleElement().satisfies(letter -> assertThat(letter.dropped())
                .contains(drop));
        assertThat(letters.undecided()).isZero();
        assertThat(tidings.nextDue()).isEmpty();
    }

    @Test
    public void forgetsAPage() {
        var elsewhere = new FollowUpUid(420, "a");
        tidings.add(A);
        tidings.bury(due(10), WHY);
        tidings.add(B);
        tidings.add(elsewhere);

        tidings.forget(42);

        assertThat(due(10)).extracting(Tiding::uid).containsExactly(elsewhere);
        assertThat(letters.all(10)).isEmpty();
    }

    private List<Tiding> due(int limit) {
        return tidings.due(clock.instant(), limit);
    }
}
