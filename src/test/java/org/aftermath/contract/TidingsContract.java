package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.junit.Test;

public abstract class TidingsContract {

    private static final FollowUpUid A = new FollowUpUid(42, "a");
    private static final FollowUpUid B = new FollowUpUid(42, "b");

    private final Tidings tidings = tidings();

    /** A store with nothing in it. */
    protected abstract Tidings tidings();

    @Test
    public void keepsThemInTheOrderTheyCame() {
        tidings.add(A);
        tidings.add(B);
        tidings.add(A);

        assertThat(tidings.waiting(10)).extracting(Tiding::uid).containsExactly(A, B, A);
        assertThat(tidings.waiting(2)).hasSize(2);
        assertThat(tidings.waiting(10)).extracting(Tiding::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    public void settlesTheseAndNoOthers() {
        tidings.add(A);
        var told = tidings.waiting(10);
        tidings.add(A);

        tidings.settle(told);
        tidings.settle(List.of());

        assertThat(tidings.waiting(10)).hasSize(1).doesNotContainAnyElementsOf(told);
    }

    @Test
    public void settlesManyAtOnce() {
        IntStream.range(0, 250).forEach(unused -> tidings.add(A));

        tidings.settle(tidings.waiting(240));

        assertThat(tidings.waiting(500)).hasSize(10);
    }
}
