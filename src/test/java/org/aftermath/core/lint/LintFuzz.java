package org.aftermath.core.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aftermath.support.Fuzzed;

/** What holds for every text: each finding lies within it, says its words, and is found again. */
public final class LintFuzz {

    private static final List<String> PLACES = List.of(
            Passage.SUMMARY,
            Passage.TIMELINE,
            Passage.CONTEXT,
            Passage.FACTORS,
            Passage.FOLLOW_UPS,
            Passage.CUSTOMERS,
            Passage.DATA);
    private static final List<Named> PEOPLE = List.of(
            new Named("msato", "Mika Sato", "scribe"), new Named("a", "佐藤", "指揮者"), new Named("b.c", "O(.*", ""));
    private static final House HOUSE = new House(Set.of(), Set.of("DNS"), Set.of(), Map.of("sync", "align", "（", "("));

    private LintFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = Fuzzed.text(bytes);
        Fuzzed.check(text, () -> read(text));
    }

    private static void read(String text) {
        var passages = Stream.concat(
                        PLACES.stream().limit(text.length() % 3 + 1).map(place -> Passage.of(place, text)),
                        text.lines().limit(50).map(line -> Passage.of(PLACES.get(line.length() % PLACES.size()), line)))
                .toList();
        var draft = new Draft(passages, PEOPLE, text.length() % 2 == 0, text.length() % 5 == 0, HOUSE);
        var findings = Lint.check(draft);
        for (var finding : findings) {
            var words = draft.passages().get(finding.passage()).text();
            if (!words.substring(finding.start(), finding.end()).equals(finding.excerpt())) {
                throw new AssertionError(finding);
            }
        }
        if (!Lint.check(draft).equals(findings)) {
            throw new AssertionError("other findings: " + findings);
        }
    }
}
