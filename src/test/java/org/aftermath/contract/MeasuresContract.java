package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.Measure.Wording;
import org.aftermath.core.measure.Measures;
import org.aftermath.core.measure.Stage;
import org.aftermath.core.measure.Verdict;
import org.aftermath.core.people.UserRef;
import org.junit.Test;

public abstract class MeasuresContract {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final UserRef SRE = new UserRef("sre-key");

    private final Measures measures = measures();

    /** No measure anywhere. */
    protected abstract Measures measures();

    private static Measure typed(String id, long pageId, int seconds) {
        var wording = new Wording(Stage.DURING, "読み取り専用にする\nby one switch", "", "");
        return new Measure(id, pageId, wording, List.of(), SRE, NOW.plusSeconds(seconds), Optional.empty(), 0);
    }

    private static Verdict later(LocalDate reminder) {
        return new Verdict(Verdict.Kind.LATER, Optional.of(MONDAY), "", SRE, NOW, Optional.of(reminder));
    }

    private Measure kept(String id, Optional<Verdict> verdict) {
        var measure = typed(id, 42, 0);
        return measures.keep(new Measure(id, 42, measure.wording(), List.of("s-1", "s-2"), SRE, NOW, verdict, 0))
                .orElseThrow();
    }

    @Test
    public void keepsEverythingThatAMeasureKnows() {
        var wording = new Wording(Stage.AFTER, "Say sorry", "2 days", "1 h a month");
        var no = new Verdict(Verdict.Kind.NO, Optional.empty(), "高すぎる", SRE, NOW, Optional.empty());
        var measure = new Measure("m-1", 42, wording, List.of("s-1", "s-2"), SRE, NOW, Optional.of(no), 0);

        assertThat(measures.keep(measure)).contains(measure.stored(1));
        assertThat(measures.find(42, "m-1")).contains(measure.stored(1));
        assertThat(measures.find(43, "m-1")).isEmpty();
        assertThat(kept("m-2", Optional.of(later(MONDAY))))
                .isEqualTo(measures.find(42, "m-2").orElseThrow());
    }

    @Test
    public void tellsThemInTheOrderInWhichTheyWereTyped() {
        measures.keep(typed("b", 42, 2));
        measures.keep(typed("a", 42, 3));
        measures.keep(typed("c", 42, 1));
        measures.keep(typed("d", 43, 0));
        measures.keep(measures.find(42, "c").orElseThrow());

        assertThat(measures.ofPage(42)).extracting(Measure::id).containsExactly("c", "b", "a");
    }

    @Test
    public void hearsOneOfTwoWhoChangeTheSame() {
        var known = kept("m-1", Optional.empty());

        assertThat(measures.keep(known)).isPresent();
        assertThat(measures.keep(known)).isEmpty();
        assertThat(measures.keep(typed("m-1", 43, 0))).isEmpty();
        assertThat(measures.drop(known)).isFalse();
        assertThat(measures.drop(measures.find(42, "m-1").orElseThrow())).isTrue();
        assertThat(measures.ofPage(42)).isEmpty();
    }

    @Test
    public void tellsOfWhatPeopleAreToBeRemindedByThatDay() {
        kept("late", Optional.of(later(MONDAY)));
        kept("early", Optional.of(later(MONDAY.minusDays(3))));
        kept("future", Optional.of(later(MONDAY.plusDays(1))));
        kept("open", Optional.empty());

        assertThat(measures.toRemind(MONDAY, 10)).extracting(Measure::id).containsExactly("early", "late");
        assertThat(measures.toRemind(MONDAY, 1)).extracting(Measure::id).containsExactly("early");
    }

    @Test
    public void forgetsAPage() {
        kept("m-1", Optional.of(later(MONDAY)));
        measures.keep(typed("m-2", 43, 0));

        measures.forget(42);

        assertThat(measures.ofPage(42)).isEmpty();
        assertThat(measures.ofPage(43)).hasSize(1);
    }
}
