package sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MergeTest {

    private static final String BASE = "<p>one</p><p>two</p><p>three</p>";

    @Test
    public void joinsChangesOfDifferentBlocks() {
        assertThat(Merge.of(BASE, "<p>ONE</p><p>two</p><p>three</p>", "<p>one</p><p>two</p><p>THREE</p><p>four</p>"))
                .contains("<p>ONE</p><p>two</p><p>THREE</p><p>four</p>");
    }

    @Test
    public void takesTheSameChangeOnce() {
        String changed = "<p>one</p><p>2</p><p>three</p>";

        assertThat(Merge.of(BASE, changed, changed)).contains(changed);
    }

    @Test
    public void refusesTwoChangesOfOneBlock() {
        assertThat(Merge.of(BASE, BASE.replace("two", "2"), BASE.replace("two", "zwei")))
                .isEmpty();
    }

    @Test
    public void refusesAChangeInsideWhatTheOtherRemoved() {
        assertThat(Merge.of(BASE, "<p>one</p><p>three</p>", BASE.replace("two", "2")))
                .isEmpty();
    }

    @Test
    public void refusesTwoInsertionsAtOnePlace() {
        assertThat(Merge.of(BASE, BASE + "<p>mine</p>", BASE + "<p>theirs</p>")).isEmpty();
    }
}
