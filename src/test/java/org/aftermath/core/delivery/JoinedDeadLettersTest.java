package org.aftermath.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class JoinedDeadLettersTest {

    private static final FollowUpUid A = new FollowUpUid(42, "a");
    private static final FollowUpUid B = new FollowUpUid(42, "b");

    private final MovableClock clock = new MovableClock();
    private final InMemoryTidings first = new InMemoryTidings(clock);
    private final InMemoryTidings second = new InMemoryTidings(clock);
    private final DeadLetters joined = new JoinedDeadLetters(List.of(first, second));

    @Before
    public void oneInEachWithTheSameId() {
        bury(first, A);
        clock.pass(Duration.ofSeconds(1));
        bury(second, B);
    }

    @Test
    public void showsTheLatestOfAllFirst() {
        assertThat(joined.all(9)).extracting(DeadLetter::uid).containsExactly(B, A);
        assertThat(joined.all(1)).extracting(DeadLetter::uid).containsExactly(B);
        assertThat(joined.undecided()).isEqualTo(2);
    }

    @Test
    public void findsEachByItsOwnId() {
        assertThat(joined.all(9)).extracting(DeadLetter::id).doesNotHaveDuplicates();
        assertThat(joined.all(9))
                .allSatisfy(letter -> assertThat(joined.find(letter.id())).contains(letter));
        assertThat(joined.find(99)).isEmpty();
    }

    @Test
    public void revivesOnlyTheOne() {
        joined.revive(joined.all(9).get(0));

        assertThat(second.waiting()).isEqualTo(1);
        assertThat(first.waiting()).isZero();
        assertThat(joined.all(9)).extracting(DeadLetter::uid).containsExactly(A);
    }

    @Test
    public void dropsOnlyTheOne() {
        joined.drop(joined.all(9).get(1), new DeadLetter.Drop(new UserRef("admin-key"), clock.instant(), "why"));

        assertThat(first.undecided()).isZero();
        assertThat(second.undecided()).isEqualTo(1);
    }

    private void bury(InMemoryTidings outbox, FollowUpUid uid) {
        outbox.add(uid);
        outbox.bury(outbox.due(clock.instant(), 1), Message.of("aftermath.rest.broken"));
    }
}
