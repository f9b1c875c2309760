package org.aftermath.core.lint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.aftermath.core.text.Language;
import org.aftermath.support.Bundles;
import org.junit.Test;

/** Each rule has a page in both languages that says what the rule says, and whose examples are so. */
public class LintDocsTest {

    private static final Path DOCS = Path.of("../docs/lint");
    private static final Pattern EXAMPLE = Pattern.compile("- `([a-z-]+)`: (.+)");
    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).toList();
    private static final List<Named> PEOPLE = List.of(
            new Named("ghall", "Grace Hall", ""),
            new Named("tjenkins", "Tom Jenkins", ""),
            new Named("msato", "佐藤美香", ""),
            new Named("khayashi", "林健太", ""));

    @Test
    public void everyRuleHasAPageInEachLanguageThatAsksItsQuestion() throws IOException {
        for (var language : LANGUAGES) {
            var texts = Bundles.all(language.equals("en") ? "" : language);
            var list = Files.readString(DOCS.resolve(language).resolve("README.md"));
            for (var rule : Lint.RULES) {
                var page = page(language, rule);
                assertThat(page.get(0)).isEqualTo("# " + rule.id() + ": " + texts.get(rule.key() + ".title"));
                assertThat(page.get(2))
                        .isEqualTo(texts.get(rule.key()).toString().replace("{0}", "…"));
                assertThat(list)
                        .contains("- [" + rule.id() + "](" + rule.id() + ".md): " + texts.get(rule.key() + ".title"));
            }
        }
    }

    @Test
    public void noPageIsLeftOfARuleThatIsGone() throws IOException {
        for (var language : LANGUAGES) {
            try (var pages = Files.list(DOCS.resolve(language))) {
                assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                                .filter(name -> !name.equals("README"))
                                .collect(toSet()))
                        .isEqualTo(Lint.RULES.stream().map(Rule::id).collect(toSet()));
            }
        }
    }

    @Test
    public void everyExampleIsFoundOrLeftAloneAsItsPageSays() throws IOException {
        for (var language : LANGUAGES) {
            for (var rule : Lint.RULES) {
                assertExamples(rule, page(language, rule));
            }
        }
    }

    private static void assertExamples(Rule rule, List<String> page) {
        var headings = new ArrayList<String>();
        for (var line : page) {
            if (line.startsWith("## ")) {
                headings.add(line);
            }
            var example = EXAMPLE.matcher(line);
            if (example.matches()) {
                var leaves = headings.size() == 3;
                assertThat(found(example.group(1), example.group(2)).contains(rule.id()))
                        .as(rule.id() + " " + line)
                        .isEqualTo(!leaves);
            }
        }
    }

    private static List<String> found(String place, String text) {
        var draft = new Draft(List.of(Passage.of(place, text)), PEOPLE, false, false, House.DEFAULT);
        return Lint.check(draft).stream().map(finding -> finding.rule().id()).toList();
    }

    private static List<String> page(String language, Rule rule) throws IOException {
        return Files.readAllLines(DOCS.resolve(language).resolve(rule.id() + ".md"));
    }
}
