package org.aftermath.core.lifecycle;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Status;
import org.aftermath.core.outline.Reason;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Every cell of the status machine (rules.md §1): from each state to each state, with the external message needed, not
 * needed and unanswered, and every policy off, warning and blocking. Nothing is fulfilled but what the cell says, and the
 * actor is nobody in particular, so that each policy that has a say speaks up.
 */
@RunWith(Parameterized.class)
public class StatusMachineTest {

    private static final String SECTIONS =
            "summary user-experience impact timeline model factors went response learnings data";

    /** From, to, external message: the policies that object, in order; {@code none} for no such step. */
    private static final String TABLE = """
            DRAFT     DRAFT     yes     : none
            DRAFT     DRAFT     no      : none
            DRAFT     DRAFT     unknown : none
            DRAFT     IN_REVIEW yes     : owner meeting SECTIONS followups
            DRAFT     IN_REVIEW no      : owner meeting SECTIONS followups
            DRAFT     IN_REVIEW unknown : owner meeting external SECTIONS followups
            DRAFT     REVIEWED  yes     : none
            DRAFT     REVIEWED  no      : none
            DRAFT     REVIEWED  unknown : none
            DRAFT     CLOSED    yes     : none
            DRAFT     CLOSED    no      : none
            DRAFT     CLOSED    unknown : none
            IN_REVIEW DRAFT     yes     : back
            IN_REVIEW DRAFT     no      : back
            IN_REVIEW DRAFT     unknown : back
            IN_REVIEW IN_REVIEW yes     : none
            IN_REVIEW IN_REVIEW no      : none
            IN_REVIEW IN_REVIEW unknown : none
            IN_REVIEW REVIEWED  yes     : held message
            IN_REVIEW REVIEWED  no      : held
            IN_REVIEW REVIEWED  unknown : external held
            IN_REVIEW CLOSED    yes     : held publishFirst posting
            IN_REVIEW CLOSED    no      : held
            IN_REVIEW CLOSED    unknown : external held
            REVIEWED  DRAFT     yes     : none
            REVIEWED  DRAFT     no      : none
            REVIEWED  DRAFT     unknown : none
            REVIEWED  IN_REVIEW yes     : back
            REVIEWED  IN_REVIEW no      : back
            REVIEWED  IN_REVIEW unknown : back
            REVIEWED  REVIEWED  yes     : none
            REVIEWED  REVIEWED  no      : none
            REVIEWED  REVIEWED  unknown : none
            REVIEWED  CLOSED    yes     : message closer.support posting
            REVIEWED  CLOSED    no      : closer.owner
            REVIEWED  CLOSED    unknown : external closer.owner
            CLOSED    DRAFT     yes     : none
            CLOSED    DRAFT     no      : none
            CLOSED    DRAFT     unknown : none
            CLOSED    IN_REVIEW yes     : back
            CLOSED    IN_REVIEW no      : back
            CLOSED    IN_REVIEW unknown : back
            CLOSED    REVIEWED  yes     : none
            CLOSED    REVIEWED  no      : none
            CLOSED    REVIEWED  unknown : none
            CLOSED    CLOSED    yes     : none
            CLOSED    CLOSED    no      : none
            CLOSED    CLOSED    unknown : none
            """;

    private final Status from;
    private final Status to;
    private final String external;
    private final Mode mode;
    private final List<String> expected;

    public StatusMachineTest(Status from, Status to, String external, Mode mode, String expected) {
        this.from = from;
        this.to = to;
        this.external = external;
        this.mode = mode;
        this.expected = List.of(expected.split(" "));
    }

    @Parameters(name = "{0} to {1}, message: {2}, policies: {3}")
    public static List<Object[]> cells() {
        var cells = new ArrayList<Object[]>();
        for (var line : TABLE.strip().split("\n")) {
            var words = line.replace("SECTIONS", SECTIONS).strip().split("\\s*:\\s*|\\s+", 4);
            for (var mode : Mode.values()) {
                cells.add(new Object[] {Status.valueOf(words[0]), Status.valueOf(words[1]), words[2], mode, words[3]});
            }
        }
        return cells;
    }

    @Test
    public void isAsTheRulesSay() {
        var move = Moves.to(situation(), to);
        if (expected.equals(List.of("none"))) {
            assertThat(move).isEmpty();
            return;
        }
        assertThat(move).isPresent();
        assertThat(move.get().back()).isEqualTo(expected.equals(List.of("back")));
        assertThat(move.get().allowed())
                .isEqualTo(mode != Mode.BLOCK || objecting().isEmpty());
        assertThat(keys(move.get().reasons())).isEqualTo(mode == Mode.BLOCK ? objecting() : List.of());
        assertThat(keys(move.get().warnings())).isEqualTo(mode == Mode.WARN ? objecting() : List.of());
        assertThat(move.get().asksPosting()).isEqualTo(mode != Mode.OFF && expected.contains("posting"));
    }

    private List<String> objecting() {
        return expected.stream()
                .filter(word -> !Set.of("back", "posting").contains(word))
                .map(word -> SECTIONS.contains(word) ? "section." + word : word)
                .toList();
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.message().key().replace("aftermath.move.", ""))
                .toList();
    }

    private Situation situation() {
        var rules = new LifecycleFixture().writing();
        Policies.names().forEach(policy -> rules.setting(policy, mode));
        return rules.situations(new InMemoryFollowUps())
                .of(postmortem().build(), Optional.of(FakePeople.ref("engineer")));
    }

    private PostmortemBuilder postmortem() {
        var bare = aPostmortem().in(from).withoutOwner().knowing(Review.NONE);
        return switch (external) {
            case "yes" -> bare.withExternalMessage();
            case "no" -> bare.withoutExternalMessage();
            default -> bare.unsureAboutExternalMessage();
        };
    }
}
