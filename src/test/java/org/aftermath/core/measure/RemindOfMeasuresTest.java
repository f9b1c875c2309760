package org.aftermath.core.measure;

import static org.aftermath.support.PremortemBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.premortem.Block;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryMeasures;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class RemindOfMeasuresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final MovableClock clock = new MovableClock();
    private final InMemoryMeasures measures = new InMemoryMeasures();
    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final List<String> told = new ArrayList<>();
    private boolean mailWorks = true;
    private boolean pageIsThere = true;
    private final RemindOfMeasures remind = node(measures);

    private RemindOfMeasures node(Measures seen) {
        return new RemindOfMeasures(
                seen,
                premortems,
                pageId -> pageIsThere ? Optional.of(story(pageId)) : Optional.empty(),
                spaceKey -> Rules.DEFAULT,
                (measure, page, reader) -> {
                    if (mailWorks) {
                        told.add(reader.key());
                    }
                    return mailWorks;
                },
                clock);
    }

    private static PageStory story(long pageId) {
        var facts = new PageFacts(pageId, "INC", "Premortem", "https://wiki.example/pages/" + pageId);
        return new PageStory(facts, Optional.empty(), List.of());
    }

    private void putOffTo(LocalDate reminder) {
        premortems.keep(at(42, Block.DECIDE));
        var wording = new Measure.Wording(Stage.BEFORE, "A second line", "", "");
        var verdict = new Verdict(
                Verdict.Kind.LATER,
                Optional.of(reminder),
                "",
                FakePeople.ref("sre"),
                Instant.EPOCH,
                Optional.of(reminder));
        measures.keep(new Measure(
                "m-1", 42, wording, List.of(), FakePeople.ref("engineer"), Instant.EPOCH, Optional.of(verdict), 0));
    }

    @Test
    public void remindsOnTheDayAndNeverAgain() {
        putOffTo(MONDAY);

        remind.run();
        assertThat(told).isEmpty();

        clock.pass(Duration.ofDays(2));
        remind.run();
        remind.run();
        clock.pass(Duration.ofDays(1));
        node(measures).run();

        assertThat(told)
                .containsExactly(
                        FakePeople.ref("sre").key(), FakePeople.ref("manager").key());
        assertThat(measures.find(42, "m-1")
                        .orElseThrow()
                        .verdict()
                        .orElseThrow()
                        .isDueAgain(MONDAY))
                .isTrue();
    }

    @Test
    public void remindsOnceWhereTwoNodesLookAtTheSameTime() {
        putOffTo(MONDAY);
        clock.pass(Duration.ofDays(2));
        var stale = measures.toRemind(MONDAY, 10);
        var other = node(new StaleMeasures(measures, stale));

        remind.run();
        other.run();

        assertThat(told).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    public void triesAgainWhereNobodyCouldBeTold() {
        putOffTo(MONDAY);
        clock.pass(Duration.ofDays(2));

        mailWorks = false;
        remind.run();
        mailWorks = true;
        remind.run();
        remind.run();

        assertThat(told).hasSize(2);
    }

    @Test
    public void saysNothingOfAPageInTheTrashUntilItIsBack() {
        putOffTo(MONDAY);
        clock.pass(Duration.ofDays(2));

        pageIsThere = false;
        remind.run();
        assertThat(told).isEmpty();

        pageIsThere = true;
        remind.run();
        assertThat(told).hasSize(2);
    }
}
