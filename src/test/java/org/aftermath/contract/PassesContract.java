package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.lint.Pass;
import org.aftermath.core.lint.Passes;
import org.junit.Test;

public abstract class PassesContract {

    private final Passes passes = passes();

    /** A store with nothing in it. */
    protected abstract Passes passes();

    @Test
    public void givesBackWhatWasKept() {
        var one = pass(42, "a", "お客様の言葉 🔥 <b>");
        var other = pass(42, "b", "a product is named so");

        assertThat(passes.keep(one)).isTrue();
        assertThat(passes.keep(other)).isTrue();

        assertThat(passes.ofPage(42)).containsExactlyInAnyOrder(one, other);
        assertThat(passes.ofPage(43)).isEmpty();
    }

    @Test
    public void letsTheFirstWordStandUntilItIsTakenBack() {
        assertThat(passes.keep(pass(42, "a", "first"))).isTrue();
        assertThat(passes.keep(pass(42, "a", "second"))).isFalse();
        assertThat(passes.ofPage(42)).extracting(Pass::reason).containsExactly("first");

        assertThat(passes.drop(42, "a")).isTrue();
        assertThat(passes.drop(42, "a")).isFalse();
        assertThat(passes.keep(pass(42, "a", "second"))).isTrue();
    }

    @Test
    public void forgetsAPage() {
        passes.keep(pass(42, "a", "why"));
        passes.keep(pass(421, "a", "why"));

        passes.forget(42);

        assertThat(passes.ofPage(42)).isEmpty();
        assertThat(passes.ofPage(421)).hasSize(1);
    }

    private static Pass pass(long pageId, String finding, String reason) {
        return new Pass(pageId, finding, reason, "engineer", Instant.ofEpochSecond(1));
    }
}
