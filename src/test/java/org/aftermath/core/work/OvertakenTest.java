package org.aftermath.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class OvertakenTest {

    private final RuntimeException refused = new IllegalStateException("refused");

    @Test
    public void whatIsThereWasWrittenBySomebodyFaster() {
        assertThat(Overtaken.is(() -> true, refused)).isTrue();
        assertThat(Overtaken.is(() -> false, refused)).isFalse();
    }

    @Test
    public void whatCannotBeToldDoesNotHideTheRefusal() {
        var silent = new IllegalStateException("silent");

        assertThat(Overtaken.is(
                        () -> {
                            throw silent;
                        },
                        refused))
                .isFalse();
        assertThat(refused).hasSuppressedException(silent);
    }
}
