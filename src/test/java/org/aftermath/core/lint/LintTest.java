package org.aftermath.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.ReadFollowUp;
import org.aftermath.core.reading.Reading;
import org.junit.Test;

public class LintTest {

    private static final long PAGE = 7;

    @Test
    public void saysWhereAndWhatAndWhatToWriteInstead() {
        var findings = Lint.check(Draft.of(Passage.SUMMARY, "At 10:00 it began. The outage lasted 42 minutes."));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("OUT01");
            assertThat(finding.start()).isEqualTo(23);
            assertThat(finding.end()).isEqualTo(29);
            assertThat(finding.excerpt()).isEqualTo("outage");
            assertThat(finding.fix()).contains("service degradation");
            assertThat(finding.question().arguments()).containsExactly("outage");
        });
    }

    @Test
    public void letsAFullOutageBeCalledOne() {
        var outage = List.of(Passage.of(Passage.SUMMARY, "The outage lasted 42 minutes."));

        assertThat(Lint.check(new Draft(outage, List.of(), true, true, House.DEFAULT)))
                .isEmpty();
    }

    @Test
    public void findsNothingInWhatOthersSaid() {
        var quoted = "The mail said \"the engineer failed to check\", the log `human error`.";

        assertThat(Lint.check(Draft.of(Passage.FACTORS, quoted))).isEmpty();
    }

    @Test
    public void callsPeopleByTheirRoles() {
        var people = List.of(new Named("msato", "Mika Sato", "scribe"), new Named("tj", "Tom Jenkins", ""));
        var text = Passage.of(Passage.TIMELINE, "Mika Sato paged @tj; msato posted the graph.");

        var findings = Lint.check(new Draft(List.of(text), people, false, true, House.DEFAULT));

        assertThat(findings).extracting(Finding::excerpt).containsExactly("Mika Sato", "@tj", "msato");
        assertThat(findings)
                .extracting(Finding::fix)
                .containsExactly(Optional.of("The scribe"), Optional.empty(), Optional.of("the scribe"));
    }

    @Test
    public void leavesRulesOutThatTheSpaceDoesNotWant() {
        var house = new House(Set.of("BL007"), Set.of(), Set.of("Outage Board"), Map.of("sync", "meeting"));
        var text = Passage.of(Passage.SUMMARY, "The root cause is on the Outage Board since the sync.");

        var findings = Lint.check(new Draft(List.of(text), List.of(), false, true, house));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("HW001");
            assertThat(finding.fix()).contains("meeting");
        });
    }

    @Test
    public void asksForALeapBetweenFactorsAndFollowUps() {
        var answered = Passage.of(Passage.FACTORS, "The gateway has no fail-over.");
        var open = Passage.of(Passage.FACTORS, "The retry has no limit.");
        var promise = promise(Map.of("factor", "the gateway has no fail-over", "urgency", "P0"));
        var leap = promise(Map.of("urgency", "P2"));

        var findings =
                Lint.check(new Draft(List.of(answered, open, promise, leap), List.of(), false, true, House.DEFAULT));

        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.passage())
                .containsExactly("LP001 1", "LP003 2", "LP002 3");
    }

    @Test
    public void asksWhoAndWhenOfWhatIsCommitted() {
        var committed = promise(Map.of(
                "factor", "x", "urgency", "P1", "state", "committed", "alternative", "none", "constraint", "none"));

        assertThat(Lint.check(new Draft(List.of(committed), List.of(), false, true, House.DEFAULT)))
                .extracting(finding -> finding.rule().id())
                .containsExactly("AC004", "AC005");
    }

    @Test
    public void asksForAShorterSummaryFromWhereItIsTooLong() {
        var half = "The gateway answered in 4 s. ".repeat(15);
        var draft = new Draft(
                List.of(Passage.of(Passage.SUMMARY, half), Passage.of(Passage.SUMMARY, half)),
                List.of(),
                false,
                true,
                House.DEFAULT);

        assertThat(Lint.check(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("RD002");
            assertThat(finding.passage()).isEqualTo(1);
            assertThat(finding.start()).isEqualTo(700 - half.length());
        });
    }

    @Test
    public void explainsAnAbbreviationOnce() {
        var told =
                Passage.of(Passage.USERS, "The order system (OMS) was slow, and so was the BFF. The BFF has one node.");

        assertThat(Lint.check(new Draft(List.of(told), List.of(), false, true, House.DEFAULT)))
                .extracting(Finding::excerpt)
                .containsExactly("BFF");
    }

    /** Seeds 1 to 40: texts of pieces that stop a careless pattern, 20 000 characters each. */
    @Test
    public void endsSoonWhateverTheTextIs() {
        var pieces = List.of(
                "the engineer ",
                "who ",
                "had ",
                "if ",
                "(",
                "「",
                "\"",
                "`",
                "@",
                "a@",
                "-",
                "がが",
                "担当者",
                "なければ",
                "ていれば",
                "\n",
                " ",
                ".",
                "。",
                "AB",
                "1 ",
                "should have ",
                "not ",
                "\ud83d",
                "\udd25",
                "'",
                "停止",
                "ダウン",
                "http://",
                "x");
        for (var seed = 1; seed <= 40; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            while (text.length() < 20_000) {
                var piece = pieces.get(random.nextInt(pieces.size()));
                text.append(piece.repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 3)));
            }
            for (var place : List.of("", Passage.TIMELINE, Passage.FOLLOW_UPS, Passage.QUESTION, Passage.IMPACT)) {
                assertThat(Lint.check(Draft.of(place, text.toString())))
                        .as("seed %d in %s", seed, place)
                        .allSatisfy(finding -> assertThat(text.substring(finding.start(), finding.end()))
                                .isEqualTo(finding.excerpt()));
            }
        }
    }

    private static Passage promise(Map<String, String> parameters) {
        var macro = new FollowUpMacro(Optional.of("a"), parameters, "Set the limit to 3.");
        var read = (Reading.Understood) ReadFollowUp.read(new FollowUpUid(PAGE, "a"), macro);
        return new Passage(Passage.FOLLOW_UPS, macro.body(), false, Optional.of(read.followUp()), Passage.Kind.PROSE);
    }
}
