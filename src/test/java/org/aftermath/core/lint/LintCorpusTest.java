package org.aftermath.core.lint;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/** How often the lint is right, by the labelled sentences in {@code src/test/resources/lint}. */
public class LintCorpusTest {

    private static final List<Named> PEOPLE = List.of(
            new Named("msato", "Mika Sato", ""),
            new Named("msato", "佐藤美香", ""),
            new Named("tjenkins", "Tom Jenkins", ""),
            new Named("ghall", "Grace Hall", ""),
            new Named("khayashi", "林健太", ""));

    private record Labelled(String place, Set<String> rules, String text) {}

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        private double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        private double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        private void add(Score other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }
    }

    @Test
    public void isRightAboutEnglishSentencesItWasNotTunedBy() throws IOException {
        judge("en", "test");
    }

    @Test
    public void isRightAboutJapaneseSentencesItWasNotTunedBy() throws IOException {
        judge("ja", "test");
    }

    @Test
    public void isRightAboutTheSentencesItWasTunedBy() throws IOException {
        judge("en", "tuning");
        judge("ja", "tuning");
    }

    /** Sentences as reports of others phrase them: a first look showed what the other parts flatter. */
    @Test
    public void isRightAboutSentencesAsRealReportsPhraseThem() throws IOException {
        judge("en", "heldout");
        judge("ja", "heldout");
        judge("en", "second");
        judge("ja", "second");
    }

    @Test
    public void isJudgedByEnoughSentencesHalfOfThemHarmless() throws IOException {
        for (var language : List.of("en", "ja")) {
            var all = new ArrayList<>(read(language, "test"));
            all.addAll(read(language, "tuning"));
            assertThat(all).hasSizeGreaterThanOrEqualTo(400).doesNotHaveDuplicates();
            assertThat(all.stream().filter(line -> line.rules().isEmpty()).count())
                    .isBetween(all.size() * 4L / 10, all.size() * 6L / 10);
        }
    }

    private static void judge(String language, String part) throws IOException {
        var overall = measure(language, part);
        assertThat(overall.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(overall.recall()).as("recall").isGreaterThanOrEqualTo(0.85);
    }

    private static Score measure(String language, String part) throws IOException {
        var scores = new TreeMap<String, Score>();
        var faults = new ArrayList<String>();
        for (var line : read(language, part)) {
            count(line, scores, faults);
        }
        var overall = new Score();
        scores.values().forEach(overall::add);
        print(language + " " + part, scores, overall);
        // The faults of the test part are not shown: whoever sees them tunes by them.
        if (part.equals("tuning")) {
            faults.forEach(System.out::println);
        }
        return overall;
    }

    private static void count(Labelled line, Map<String, Score> scores, List<String> faults) {
        var found = found(line);
        var every = new TreeSet<>(found);
        every.addAll(line.rules());
        for (var rule : every) {
            var score = scores.computeIfAbsent(rule, each -> new Score());
            if (!line.rules().contains(rule)) {
                score.wrong++;
                faults.add("wrong  " + rule + " " + line.text());
            } else if (!found.contains(rule)) {
                score.missed++;
                faults.add("missed " + rule + " " + line.text());
            } else {
                score.right++;
            }
        }
    }

    /** What one sentence cannot show is judged on whole pages, in other tests. */
    private static Set<String> found(Labelled line) {
        var draft = new Draft(List.of(Passage.of(line.place(), line.text())), PEOPLE, false, false, House.DEFAULT);
        return Lint.check(draft).stream().map(finding -> finding.rule().id()).collect(toCollection(TreeSet::new));
    }

    private static void print(String title, Map<String, Score> scores, Score overall) {
        System.out.printf("lint %s: rule, right, wrong, missed, precision, recall%n", title);
        scores.forEach((rule, score) -> row(rule, score));
        row("all", overall);
    }

    private static void row(String name, Score score) {
        System.out.printf(
                "  %-6s %4d %4d %4d   %.3f  %.3f%n",
                name, score.right, score.wrong, score.missed, score.precision(), score.recall());
    }

    private static List<Labelled> read(String language, String part) throws IOException {
        try (InputStream file = LintCorpusTest.class.getResourceAsStream("/lint/" + language + "/" + part + ".tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Labelled(cells[0], rules(cells[1]), cells[2]))
                    .toList();
        }
    }

    private static Set<String> rules(String cell) {
        return cell.equals("-") ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split(" ")));
    }
}
