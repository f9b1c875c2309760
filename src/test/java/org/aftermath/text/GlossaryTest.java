package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.support.Bundles;
import org.junit.Test;

/** Japanese texts use the words of the glossary, and one way of writing. */
public class GlossaryTest {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern SPELLING = Pattern.compile("<!-- spelling: (.*) -->");
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー々]";
    private static final Pattern NARROW = Pattern.compile(JAPANESE + " ?[:?!(~,;]|\\) ?" + JAPANESE);
    private static final Pattern TIGHT = Pattern.compile(JAPANESE + "[A-Za-z0-9{]|[A-Za-z0-9}]" + JAPANESE);
    /** A verb or an adjective in its plain form, before the full stop. */
    private static final Pattern PLAIN = Pattern.compile("(?:(?<![まで])す|る|(?<!ょ)う|く|ぐ|ぬ|ぶ|む|(?<!し)た|だ|ない)。");

    /** Dates in Japanese have no spaces, and what is put into them ends in a sign of its own. */
    private static final Set<String> DATES = Set.of(
            "aftermath.script.day",
            "aftermath.report.month",
            "aftermath.report.told",
            "aftermath.view.status.by",
            "aftermath.view.followup.revisit");

    private final Map<String, String> texts = Bundles.all("ja");

    @Test
    public void noTextHasAWordThatWeLeaveToOthers() throws IOException {
        for (var word : left()) {
            assertThat(keysOf(text -> text.contains(word))).as(word).isEmpty();
        }
    }

    @Test
    public void everyTermIsInUse() throws IOException {
        var all = String.join("\n", texts.values());
        assertThat(rows()).hasSizeGreaterThan(30).allSatisfy(row -> assertThat(all)
                .contains(row.get(1)));
    }

    /** Root causes are named where we say that there is more than one, and nowhere else. */
    @Test
    public void rootCausesAreNotAskedFor() {
        assertThat(keysWith(Pattern.compile("根本原因")))
                .containsExactly("aftermath.lint.bl007.title", "aftermath.page.factors.hint");
    }

    @Test
    public void punctuationIsFullWidthAndLatinStandsApart() {
        assertThat(keysWith(NARROW)).isSubsetOf(DATES);
        assertThat(keysWith(TIGHT)).isSubsetOf(DATES);
    }

    /** But for what people say of themselves in the survey, and a list of what is done. */
    @Test
    public void sentencesArePolite() {
        assertThat(keysWith(PLAIN))
                .allMatch(key ->
                        key.startsWith("aftermath.session.survey.") || key.equals("aftermath.page.premortem.how.5"));
    }

    /** What a reader takes for the same thing is the same, however many keys say it. */
    @Test
    public void theSameLabelIsTranslatedTheSameWay() {
        var english = Bundles.all("");
        var byText = english.keySet().stream()
                .filter(key -> english.get(key)
                        .matches("(?i)(severity|owner|urgency|incident commander|scribe|deputy"
                                + "|responders?|facilitator|follow-up|learnings|ticket|reason|sponsor|due|service|services"
                                + "|review meeting|detected|resolved|started|save|cancel|copy|close|kind)"))
                .collect(Collectors.groupingBy(
                        key -> english.get(key).toLowerCase(java.util.Locale.ROOT),
                        Collectors.mapping(texts::get, Collectors.toCollection(TreeSet::new))));
        assertThat(byText)
                .hasSizeGreaterThan(15)
                .allSatisfy((text, words) -> assertThat(words).as(text).hasSize(1));
    }

    private TreeSet<String> keysWith(Pattern pattern) {
        return keysOf(text -> pattern.matcher(bare(text)).find());
    }

    private TreeSet<String> keysOf(Predicate<String> fits) {
        return texts.keySet().stream()
                .filter(key -> fits.test(texts.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what is quoted as it is to be typed, and without the signs of formats. */
    private static String bare(String text) {
        return text.replaceAll("「[^」]*」", "").replaceAll("\\{\\d,choice,.*?\\}(?!\\})(?= ?[^}|]*$|が|、)", "");
    }

    private static List<String> left() throws IOException {
        var spelling = SPELLING.matcher(Files.readString(GLOSSARY));
        assertThat(spelling.find()).isTrue();
        return Stream.concat(
                        rows().stream().flatMap(row -> Arrays.stream(row.get(3).split(", "))),
                        Arrays.stream(spelling.group(1).split(", ")))
                .toList();
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
