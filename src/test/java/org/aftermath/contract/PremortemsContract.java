package org.aftermath.contract;

import static org.aftermath.support.PremortemBuilder.NOW;
import static org.aftermath.support.PremortemBuilder.PEOPLE;
import static org.aftermath.support.PremortemBuilder.at;
import static org.aftermath.support.PremortemBuilder.id;
import static org.aftermath.support.PremortemBuilder.planned;
import static org.aftermath.support.PremortemBuilder.rating;
import static org.aftermath.support.PremortemBuilder.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Order;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.Prompt;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.premortem.Timetable;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class PremortemsContract {

    private final Premortems premortems = premortems();

    /** No premortem anywhere. */
    protected abstract Premortems premortems();

    @Test
    public void keepsEverythingThatAPremortemKnows() {
        var premortem = new Premortem(
                42,
                "請求を止めない\n\"and\" pay on time",
                Optional.of(LocalDate.of(2026, 11, 30)),
                PEOPLE,
                new Timetable(List.of(5, 10, 45, 10, 40, 20)),
                Optional.of(FakePeople.ref("facilitator")),
                Block.SCENARIOS,
                Block.DECIDE,
                Optional.of(NOW),
                true,
                new Order(List.of(List.of(id(1), id(3)), List.of(id(2))), 1),
                0);

        assertThat(premortems.keep(premortem)).contains(premortem.stored(1));
        assertThat(premortems.ofPage(42)).contains(premortem.stored(1));
        assertThat(premortems.ofPage(43)).isEmpty();

        premortems.keep(planned(43));
        assertThat(premortems.ofPage(43)).contains(planned(43).stored(1));
    }

    @Test
    public void keepsEverythingThatAScenarioKnows() {
        var scenario = new Scenario(
                id(1),
                42,
                "請求書",
                "1 通も\n発行できない \"none\"",
                "月末の 30 分",
                FakePeople.ref("engineer"),
                NOW,
                Optional.of(id(2)),
                Map.of(Prompt.READ_ONLY, "Yes: \"looking\" is enough", Prompt.TIME_OF_DAY, "夜は少ない"),
                Optional.of(FakePeople.ref("manager")),
                0);

        assertThat(premortems.keep(scenario)).contains(scenario.stored(1));
        assertThat(premortems.scenario(42, id(1))).contains(scenario.stored(1));
        assertThat(premortems.scenario(43, id(1))).isEmpty();
        premortems.keep(scenario(2));
        assertThat(premortems.scenarios(42))
                .containsExactly(scenario.stored(1), scenario(2).stored(1));
    }

    @Test
    public void takesTheStepOfOneOfTwoWhoPressTogether() throws Exception {
        premortems.keep(planned(42));
        for (var version = 1; version < 20; version++) {
            var now = premortems.ofPage(42).orElseThrow();

            assertThat(Together.call(
                            () -> premortems.keep(now).isPresent(),
                            () -> premortems.keep(now).isPresent()))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(premortems.ofPage(42)).map(Premortem::version).contains(version + 1);
        }
    }

    @Test
    public void beginsOnceHoweverManyBegin() throws Exception {
        for (var page = 100; page < 110; page++) {
            var premortem = planned(page);

            assertThat(Together.call(
                            () -> premortems.keep(premortem).isPresent(),
                            () -> premortems.keep(premortem).isPresent()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    public void addsAScenarioOnceHoweverOftenItIsSent() throws Exception {
        for (var number = 1; number < 10; number++) {
            var scenario = scenario(number);
            assertThat(Together.call(
                            () -> premortems.keep(scenario).isPresent(),
                            () -> premortems.keep(scenario).isPresent()))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(premortems.scenarios(42)).hasSize(9);
    }

    @Test
    public void takesOneOfTwoChangesOfAScenario() throws Exception {
        premortems.keep(scenario(1));
        for (var version = 1; version < 20; version++) {
            var now = premortems.scenario(42, id(1)).orElseThrow();

            assertThat(Together.call(
                            () -> premortems.keep(now).isPresent(),
                            () -> premortems.keep(now).isPresent()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    public void hasOneRatingForEachPersonAndScenario() throws Exception {
        premortems.keep(scenario(1));
        for (var round = 0; round < 10; round++) {
            Together.call(
                    () -> {
                        premortems.rate(rating(1, "sre", 2));
                        return true;
                    },
                    () -> {
                        premortems.rate(rating(1, "sre", 5));
                        return true;
                    });
        }
        premortems.rate(rating(1, "engineer", 1));
        premortems.rate(rating(1, "sre", 3));

        assertThat(premortems.ratings(42)).containsExactlyInAnyOrder(rating(1, "engineer", 1), rating(1, "sre", 3));
    }

    @Test
    public void dropsAScenarioWithItsRatingsUnlessSomebodyChangedIt() {
        var seen = premortems.keep(scenario(1)).orElseThrow();
        premortems.keep(scenario(2));
        premortems.rate(rating(1, "sre", 2));
        premortems.rate(rating(2, "sre", 4));
        var changed = premortems.keep(seen).orElseThrow();

        assertThat(premortems.drop(seen)).isFalse();
        assertThat(premortems.ratings(42)).hasSize(2);
        assertThat(premortems.drop(changed)).isTrue();
        assertThat(premortems.drop(changed)).isFalse();
        assertThat(premortems.ratings(42)).extracting(Rating::scenarioId).containsExactly(id(2));
    }

    @Test
    public void findsScenariosOfPremortemsThatWereRevealed() {
        premortems.keep(at(42, Block.IMPACT));
        premortems.keep(at(43, Block.SCENARIOS));
        premortems.keep(scenario(1));
        premortems.keep(scenario(2));
        premortems.keep(new Scenario(
                id(3),
                43,
                "search",
                "slow",
                "at night",
                FakePeople.ref("sre"),
                NOW,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                0));

        assertThat(premortems.revealed(10)).extracting(Scenario::id).containsExactly(id(2), id(1));
        assertThat(premortems.revealed(1)).extracting(Scenario::id).containsExactly(id(2));
    }

    @Test
    public void forgetsAPageWithAllThatWasSaidThere() {
        premortems.keep(planned(42));
        premortems.keep(planned(43));
        premortems.keep(scenario(1));
        premortems.rate(rating(1, "sre", 2));

        premortems.forget(42);

        assertThat(premortems.ofPage(42)).isEmpty();
        assertThat(premortems.scenarios(42)).isEmpty();
        assertThat(premortems.ratings(42)).isEmpty();
        assertThat(premortems.ofPage(43)).isPresent();
    }
}
