package org.aftermath.core.premortem;

import static org.aftermath.support.PremortemBuilder.PEOPLE;
import static org.aftermath.support.PremortemBuilder.at;
import static org.aftermath.support.PremortemBuilder.id;
import static org.aftermath.support.PremortemBuilder.rating;
import static org.aftermath.support.PremortemBuilder.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class BoardTest {

    private static final int ROUNDS = 500;
    private static final List<String> PEOPLE_NAMES = List.of("manager", "sre", "engineer", "support", "outsider");

    @Test
    public void showsEachTheirOwnScenariosUntilTheReveal() {
        var scenarios = List.of(scenario(1), scenario(2, "engineer", "search", "slow", "at night"));

        for (var block : Block.values()) {
            var mine = board(at(42, block), scenarios, List.of(), "sre");
            var nobodys = Board.of(at(42, block), scenarios, List.of(), Optional.empty());
            if (block.compareTo(Block.IMPACT) < 0) {
                assertThat(ids(mine.lines())).containsExactly(id(1));
                assertThat(mine.order().all()).containsExactly(id(1));
                assertThat(nobodys.lines()).isEmpty();
            } else {
                assertThat(ids(mine.lines())).containsExactly(id(1), id(2));
                assertThat(nobodys.lines()).hasSize(2);
            }
        }
    }

    @Test
    public void hidesNothingAgainOnceItWasRevealed() {
        var back = at(42, Block.IMPACT).at(Block.SCENARIOS, FakePeople.ref("sre"), Instant.EPOCH);

        assertThat(back.isRevealed()).isTrue();
        assertThat(board(back, List.of(scenario(1)), List.of(), "engineer").lines())
                .hasSize(1);
    }

    @Test
    public void opensRatingsOnceEverybodyRatedWhoHasTo() {
        var two = List.of(rating(1, "manager", 5), rating(1, "sre", 2), rating(1, "support", 1));
        var waiting = board(at(42, Block.IMPACT), List.of(scenario(1)), two, "sre")
                .lines()
                .get(0);
        assertThat(waiting.open()).isFalse();
        assertThat(waiting.ratings()).isEmpty();
        assertThat(waiting.own()).contains(2);
        assertThat(waiting.opinions().spread()).isEmpty();
        assertThat(waiting.missing()).containsExactly(FakePeople.ref("engineer"));

        var all = new ArrayList<>(two);
        all.add(rating(1, "engineer", 3));
        var open = board(at(42, Block.IMPACT), List.of(scenario(1)), all, "sre")
                .lines()
                .get(0);
        assertThat(open.open()).isTrue();
        assertThat(open.opinions().spread()).contains(4);
        assertThat(open.missing()).isEmpty();
    }

    @Test
    public void opensWhatTheFacilitatorOpensWithoutTheAbsent() {
        var premortem = at(42, Block.IMPACT).withRatingsOpen();
        var board = board(premortem, List.of(scenario(1), scenario(2)), List.of(rating(2, "sre", 3)), "outsider");

        assertThat(board.lines()).allMatch(Board.Line::open);
        assertThat(board.lines().get(1).opinions().spread()).isEmpty();
        assertThat(board.lines().get(1).opinions().mean()).contains(30);
        assertThat(board.lines().get(1).missing()).hasSize(2);
        assertThat(board.lines().get(0).opinions().mean()).isEmpty();
    }

    @Test
    public void opensNothingByItselfWhereNobodyHasToRate() {
        var premortem = at(42, Block.IMPACT).with("", Optional.empty(), Participants.NOBODY, Timetable.USUAL);

        assertThat(board(premortem, List.of(scenario(1)), List.of(rating(1, "sre", 5)), "engineer")
                        .lines()
                        .get(0)
                        .open())
                .isFalse();
    }

    @Test
    public void weighsServicesByTheAverageOfTheirScenarios() {
        var scenarios = List.of(
                scenario(1, "sre", "search", "slow", "at night"),
                scenario(2, "sre", "invoices", "none", "month end"),
                scenario(3, "sre", "invoices", "none", "mid month"),
                scenario(4, "sre", "dispatch", "late", "noon"));
        var ratings = List.of(rating(1, "sre", 2), rating(2, "sre", 5), rating(2, "support", 4), rating(3, "sre", 3));

        assertThat(board(at(42, Block.IMPACT).withRatingsOpen(), scenarios, ratings, "sre")
                        .weights())
                .containsExactly(
                        new Board.Weight("invoices", 2, 75),
                        new Board.Weight("search", 1, 20),
                        new Board.Weight("dispatch", 1, 0));
        assertThat(board(at(42, Block.IMPACT), scenarios, ratings, "sre").weights())
                .allMatch(weight -> weight.impact() == 0);
    }

    @Test
    public void linksVariantsToTheOneTheyGoBackTo() {
        var first = scenario(1, "sre", "invoices", "none", "month end");
        var second = scenario(2, "engineer", "invoices", "none", "mid month").linkedTo(Optional.of(id(1)));
        var third = scenario(3, "support", "invoices", "none", "new year").linkedTo(Optional.of(id(2)));
        var fourth = scenario(4, "support", "invoices", "none", "Sunday");
        var gone = scenario(5, "support", "search", "slow", "night").linkedTo(Optional.of(id(9)));
        var board = board(at(42, Block.IMPACT), List.of(first, second, third, fourth, gone), List.of(), "sre");

        assertThat(board.rootOf(third)).isEqualTo(first);
        assertThat(board.rootOf(gone)).isEqualTo(gone);
        assertThat(board.unlinkedVariants()).hasSize(1).containsEntry(id(4), first);
    }

    @Test
    public void discussesWhereOpinionsDifferMostFirst() {
        var first = new Random().nextInt(1_000_000);
        for (var seed = first; seed < first + ROUNDS; seed++) {
            var random = new Random(seed);
            var scenarios = new ArrayList<Scenario>();
            var ratings = new ArrayList<Rating>();
            for (var number = 1; number <= 1 + random.nextInt(8); number++) {
                scenarios.add(scenario(number));
                for (var name : PEOPLE_NAMES) {
                    if (random.nextBoolean()) {
                        ratings.add(rating(number, name, 1 + random.nextInt(5)));
                    }
                }
            }
            var premortem = random.nextBoolean()
                    ? at(42, Block.IMPACT)
                    : at(42, Block.IMPACT).withRatingsOpen();
            var talked = board(premortem, scenarios, ratings, "sre").discussion();

            assertSorted(talked, ratings, seed);
            assertNothingLeaks(talked, seed);
            Collections.shuffle(scenarios, random);
            Collections.shuffle(ratings, random);
            assertThat(ids(board(premortem, scenarios, ratings, "engineer").discussion()))
                    .as("seed %d: the same for all, however it is read", seed)
                    .isEqualTo(ids(talked));
        }
        System.out.println("Discussions at random: seeds " + first + " to " + (first + ROUNDS - 1));
    }

    /** One more rating, or another one later, never closes what was open and moves no scenario that it is not about. */
    @Test
    public void takesLateRatingsWithoutMovingTheRest() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var scenarios = List.of(scenario(1), scenario(2), scenario(3), scenario(4));
            var ratings = new ArrayList<Rating>();
            for (var number = 1; number <= 4; number++) {
                for (var who : PEOPLE.required()) {
                    if (random.nextInt(4) > 0) {
                        ratings.add(new Rating(
                                id(number),
                                42,
                                who,
                                Role.ENGINEER,
                                1 + random.nextInt(5),
                                scenario(1).at()));
                    }
                }
            }
            var before = board(at(42, Block.IMPACT), scenarios, ratings, "sre");
            var late = rating(1 + random.nextInt(4), "engineer", 1 + random.nextInt(5));
            ratings.removeIf(each ->
                    each.scenarioId().equals(late.scenarioId()) && each.who().equals(late.who()));
            ratings.add(late);
            var after = board(at(42, Block.IMPACT), scenarios, ratings, "sre");

            for (var line : before.lines()) {
                assertThat(!line.open()
                                || after.line(line.scenario().id())
                                        .orElseThrow()
                                        .open())
                        .as("seed %d", seed)
                        .isTrue();
            }
            var others = ids(before.discussion());
            others.remove(late.scenarioId());
            var othersLater = ids(after.discussion());
            othersLater.remove(late.scenarioId());
            assertThat(othersLater).as("seed %d", seed).isEqualTo(others);
        }
    }

    private static void assertSorted(List<Board.Line> talked, List<Rating> ratings, int seed) {
        var last = Integer.MAX_VALUE;
        for (var line : talked) {
            var values = ratings.stream()
                    .filter(each -> line.open()
                            && each.scenarioId().equals(line.scenario().id()))
                    .mapToInt(Rating::value)
                    .toArray();
            var spread = values.length < 2
                    ? -1
                    : Arrays.stream(values).max().orElseThrow()
                            - Arrays.stream(values).min().orElseThrow();
            assertThat(line.opinions().spread().orElse(-1)).as("seed %d", seed).isEqualTo(spread);
            assertThat(spread).as("seed %d", seed).isLessThanOrEqualTo(last);
            last = spread;
        }
    }

    private static void assertNothingLeaks(List<Board.Line> talked, int seed) {
        for (var line : talked) {
            if (!line.open()) {
                assertThat(line.ratings()).as("seed %d", seed).isEmpty();
                assertThat(line.opinions().values()).as("seed %d", seed).isEmpty();
            }
        }
    }

    private static Board board(Premortem premortem, List<Scenario> scenarios, List<Rating> ratings, String reader) {
        return Board.of(premortem, scenarios, ratings, Optional.of(FakePeople.ref(reader)));
    }

    private static List<String> ids(List<Board.Line> lines) {
        return new ArrayList<>(lines.stream().map(line -> line.scenario().id()).toList());
    }
}
