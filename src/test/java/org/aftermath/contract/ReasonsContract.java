package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;
import org.junit.Test;

public abstract class ReasonsContract {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final Instant MOVED = Instant.parse("2026-11-20T08:00:00.123Z");

    private final Reasons reasons = reasons();

    /** A store with nothing in it. */
    protected abstract Reasons reasons();

    @Test
    public void givesBackWhatWasKept() {
        var due = reason(Agreed.DUE, MOVED, "業者の修正待ち 🔥 <b>", 1);
        var urgency = reason(Agreed.URGENCY, MOVED, "less harm than thought", 1);
        var later = reason(Agreed.DUE, MOVED.plusMillis(1), "again", 1);

        assertThat(reasons.keep(due)).isTrue();
        assertThat(reasons.keep(urgency)).isTrue();
        assertThat(reasons.keep(later)).isTrue();

        assertThat(reasons.of(UID)).containsExactlyInAnyOrder(due, urgency, later);
        assertThat(reasons.ofPage(42)).hasSize(3);
        assertThat(reasons.of(new FollowUpUid(42, "b"))).isEmpty();
        assertThat(reasons.ofPage(43)).isEmpty();
    }

    @Test
    public void believesTheLatestWordsForAMoveInWhateverOrderTheyCome() {
        assertThat(reasons.keep(reason(Agreed.DUE, MOVED, "second", 2))).isTrue();
        assertThat(reasons.keep(reason(Agreed.DUE, MOVED, "second", 2))).isFalse();
        assertThat(reasons.keep(reason(Agreed.DUE, MOVED, "first", 1))).isFalse();
        assertThat(reasons.keep(reason(Agreed.DUE, MOVED, "third", 3))).isTrue();

        assertThat(reasons.of(UID)).extracting(Reason::text).containsExactly("third");
    }

    @Test
    public void forgetsAPage() {
        reasons.keep(reason(Agreed.DUE, MOVED, "why", 1));
        reasons.keep(new Reason(new FollowUpUid(421, "a"), Agreed.DUE, MOVED, "why", "sre", MOVED));

        reasons.forget(42);

        assertThat(reasons.ofPage(42)).isEmpty();
        assertThat(reasons.ofPage(421)).hasSize(1);
    }

    private static Reason reason(Agreed what, Instant moved, String text, long second) {
        return new Reason(UID, what, moved, text, "engineer", Instant.ofEpochSecond(second));
    }
}
