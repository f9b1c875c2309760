package org.aftermath.core.premortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.aftermath.core.premortem.Order.Move;
import org.aftermath.core.premortem.Order.Side;
import org.junit.Test;

public class OrderTest {

    private static final int ROUNDS = 3_000;

    private final Order abc = new Order(List.of(List.of("a"), List.of("b"), List.of("c")), 2);

    @Test
    public void putsAScenarioBesideAnotherOnItsSideOfTheLine() {
        assertThat(abc.moved(move("c", Side.BEFORE, "a"))).isEqualTo(order(3, "c", "a", "b"));
        assertThat(abc.moved(move("a", Side.BEFORE, "c"))).isEqualTo(order(1, "b", "a", "c"));
        assertThat(abc.moved(move("c", Side.AFTER, "b"))).isEqualTo(order(3, "a", "b", "c"));
    }

    @Test
    public void crossesTheLineWithoutPassingAnybody() {
        assertThat(abc.moved(move("b", Side.AFTER, ""))).isEqualTo(order(1, "a", "b", "c"));
        assertThat(abc.moved(move("c", Side.BEFORE, ""))).isEqualTo(order(3, "a", "b", "c"));
        assertThat(abc.moved(move("", Side.BEFORE, "a"))).isEqualTo(order(0, "a", "b", "c"));
        assertThat(abc.moved(move("", Side.AFTER, "c"))).isEqualTo(order(3, "a", "b", "c"));
    }

    @Test
    public void tiesAndUnties() {
        var tied = abc.moved(move("b", Side.WITH, "a"));

        assertThat(tied).isEqualTo(order(1, "a b", "c"));
        assertThat(tied.moved(move("c", Side.WITH, "b"))).isEqualTo(order(1, "a b c"));
        assertThat(tied.moved(move("a", Side.AFTER, "b"))).isEqualTo(order(2, "b", "a", "c"));
    }

    @Test
    public void putsWhatNobodyPlacedJustAboveTheLine() {
        assertThat(abc.of(List.of("a", "b", "c", "x", "y"))).isEqualTo(order(4, "a", "b", "x", "y", "c"));
        assertThat(Order.EMPTY.of(List.of("x", "y"))).isEqualTo(order(2, "x", "y"));
        assertThat(abc.isAcceptable("c")).isTrue();
        assertThat(abc.isAcceptable("b")).isFalse();
        assertThat(abc.isAcceptable("x")).isFalse();
    }

    @Test
    public void leavesNoGapForWhatIsGone() {
        assertThat(abc.of(List.of("c", "b"))).isEqualTo(order(1, "b", "c"));
        assertThat(abc.of(List.of())).isEqualTo(Order.EMPTY);
    }

    @Test
    public void refusesWhatItDoesNotKnow() {
        assertThat(abc.knows(move("x", Side.AFTER, "a"))).isFalse();
        assertThat(abc.knows(move("a", Side.AFTER, "x"))).isFalse();
        assertThat(abc.knows(move("", Side.WITH, "a"))).isFalse();
        assertThatThrownBy(() -> abc.moved(move("x", Side.AFTER, "a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void holdsEveryScenarioOnceWhateverIsMoved() {
        var first = new Random().nextInt(1_000_000);
        for (var seed = first; seed < first + ROUNDS; seed++) {
            var random = new Random(seed);
            var ids = ids(1 + random.nextInt(8));
            var order = any(ids, random);
            for (var step = 0; step < 10; step++) {
                var move = anyMove(ids, random);
                if (order.knows(move)) {
                    var moved = order.moved(move);
                    assertThat(moved.all()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(ids);
                    assertThat(moved.moved(move))
                            .as("seed %d twice %s", seed, move)
                            .isEqualTo(moved);
                    assertThat(isDone(moved, move))
                            .as("seed %d %s %s", seed, order, move)
                            .isTrue();
                    assertOthersStand(order, moved, move, seed);
                    order = moved;
                }
            }
        }
        System.out.println("Orders moved at random: seeds " + first + " to " + (first + ROUNDS - 1));
    }

    /** Two people move different scenarios: whoever is first, both wishes can be carried out on what the other left. */
    @Test
    public void takesTheWishesOfTwoInEitherOrder() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var ids = ids(2 + random.nextInt(6));
            var order = any(ids, random);
            var one = anyMove(ids, random);
            var other = anyMove(ids, random);
            if (order.knows(one) && order.knows(other)) {
                assertThat(isDone(order.moved(one).moved(other), other))
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(isDone(order.moved(other).moved(one), one))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    @Test
    public void isTheSameForTheSameScenariosHoweverOftenItIsAsked() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var order = any(ids(random.nextInt(8)), random);
            var wanted = new ArrayList<>(ids(random.nextInt(10)));
            Collections.shuffle(wanted, random);
            var once = order.of(wanted);

            assertThat(once.all()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(once.of(wanted)).as("seed %d", seed).isEqualTo(once);
            for (var id : wanted) {
                if (order.tierOf(id) >= 0) {
                    assertThat(once.isAcceptable(id)).as("seed %d", seed).isEqualTo(order.isAcceptable(id));
                } else {
                    assertThat(once.isAcceptable(id)).as("seed %d", seed).isFalse();
                }
            }
        }
    }

    private static void assertOthersStand(Order before, Order after, Move move, int seed) {
        var others = before.all().stream().filter(id -> !id.equals(move.what())).toList();
        for (var one : others) {
            for (var other : others) {
                assertThat(Integer.signum(after.tierOf(one) - after.tierOf(other)))
                        .as("seed %d %s %s", seed, before, move)
                        .isEqualTo(Integer.signum(before.tierOf(one) - before.tierOf(other)));
            }
            if (!move.what().isEmpty()) {
                assertThat(after.isAcceptable(one)).as("seed %d", seed).isEqualTo(before.isAcceptable(one));
            }
        }
    }

    /** Whether it stands where it was wished to: the line counts as a neighbour too. */
    private static boolean isDone(Order order, Move move) {
        if (move.what().equals(move.target())) {
            return true;
        }
        if (move.what().isEmpty()) {
            return order.isAcceptable(move.target()) == (move.side() == Side.BEFORE)
                    && order.line() == order.tierOf(move.target()) + (move.side() == Side.AFTER ? 1 : 0);
        }
        var place = order.tierOf(move.what());
        if (move.target().isEmpty()) {
            return place == (move.side() == Side.AFTER ? order.line() : order.line() - 1);
        }
        var target = order.tierOf(move.target());
        return switch (move.side()) {
            case BEFORE -> place == target - 1 && order.isAcceptable(move.what()) == order.isAcceptable(move.target());
            case AFTER -> place == target + 1 && order.isAcceptable(move.what()) == order.isAcceptable(move.target());
            case WITH -> place == target;
        };
    }

    private static Move anyMove(List<String> ids, Random random) {
        var ends = new ArrayList<>(ids);
        ends.add("");
        return move(
                ends.get(random.nextInt(ends.size())),
                Side.values()[random.nextInt(3)],
                ends.get(random.nextInt(ends.size())));
    }

    private static Order any(List<String> ids, Random random) {
        var tiers = new ArrayList<List<String>>();
        for (var id : ids) {
            if (tiers.isEmpty() || random.nextInt(3) > 0) {
                tiers.add(new ArrayList<>());
            }
            tiers.get(tiers.size() - 1).add(id);
        }
        return new Order(tiers, random.nextInt(tiers.size() + 1));
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(each -> "s" + each).toList();
    }

    private static Order order(int line, String... tiers) {
        return new Order(
                List.of(tiers).stream().map(tier -> List.of(tier.split(" "))).toList(), line);
    }

    private static Move move(String what, Side side, String target) {
        return new Move(what, side, target);
    }
}
