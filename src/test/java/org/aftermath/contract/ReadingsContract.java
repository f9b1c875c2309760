package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.sharing.Readings.Answer;
import org.aftermath.core.sharing.Readings.Mark;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class ReadingsContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");
    private static final Mark READ = new Mark(42, SRE, Optional.empty(), "", NOW);
    private static final Mark PARTLY =
            new Mark(42, ENGINEER, Optional.of(Answer.PARTLY), "What is „PSP“? 決済?", NOW.plusSeconds(5));

    private final Readings readings = readings();

    /** Nobody read anything. */
    protected abstract Readings readings();

    @Test
    public void tellsWhoReadAPageTheNewestFirst() {
        readings.put(READ);
        readings.put(PARTLY);
        readings.put(new Mark(43, SRE, Optional.of(Answer.NO), "", NOW));

        assertThat(readings.ofPage(42, 9)).containsExactly(PARTLY, READ);
        assertThat(readings.ofPage(42, 1)).containsExactly(PARTLY);
        assertThat(readings.of(42, SRE)).contains(READ);
        assertThat(readings.of(44, SRE)).isEmpty();
    }

    @Test
    public void keepsOneMarkAPersonAndPage() {
        var later = new Mark(42, SRE, Optional.of(Answer.YES), "", NOW.plusSeconds(60));
        readings.put(READ);
        readings.put(later);

        assertThat(readings.ofPage(42, 9)).containsExactly(later);
    }

    @Test
    public void keepsOneOfTwoThatComeTogether() throws Exception {
        for (var page = 100; page < 110; page++) {
            var first = new Mark(page, SRE, Optional.of(Answer.YES), "", NOW);
            var second = new Mark(page, SRE, Optional.of(Answer.NO), "", NOW);
            Together.call(() -> put(first), () -> put(second));

            assertThat(readings.ofPage(page, 9)).hasSize(1);
        }
    }

    private boolean put(Mark mark) {
        readings.put(mark);
        return true;
    }

    @Test
    public void takesBackWhatOnePersonSaid() {
        readings.put(READ);
        readings.put(PARTLY);
        readings.remove(42, SRE);
        readings.remove(42, SRE);

        assertThat(readings.ofPage(42, 9)).containsExactly(PARTLY);
    }

    @Test
    public void forgetsAPage() {
        readings.put(READ);
        readings.put(new Mark(43, SRE, Optional.empty(), "", NOW));
        readings.forget(42);

        assertThat(readings.ofPage(42, 9)).isEmpty();
        assertThat(readings.ofPage(43, 9)).hasSize(1);
    }
}
