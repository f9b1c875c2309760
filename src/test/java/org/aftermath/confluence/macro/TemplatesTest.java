package org.aftermath.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.text.Language;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** Every template prints the same under both engines, whatever people write, and nothing that people write runs. */
public class TemplatesTest {

    private static final Path ROOT = Path.of("main/resources/org.aftermath/view");
    private static final Pattern UNFILLED =
            Pattern.compile("\\$!?\\{?(view|line|step|move|reason|fault|note|warning|fact|part|row)\\b");
    private static final int LONGEST = 80;
    private static final List<Engine> ENGINES = Engine.both();

    @Test
    public void bothEnginesPrintTheSame() {
        forEachSample((name, view) -> {
            var printed = ENGINES.stream()
                    .map(engine -> tidy(engine.print("/org.aftermath/view/" + template(name), view(view))))
                    .collect(Collectors.toSet());
            assertThat(printed).as(name).hasSize(1);
        });
    }

    @Test
    public void everyReferenceIsFilled() {
        forEachSample(
                (name, view) -> assertThat(UNFILLED.matcher(print(name, view)).find())
                        .as(name + ": " + print(name, view))
                        .isFalse());
    }

    @Test
    public void whatPeopleWriteIsShownAndNeverRuns() {
        forEachSample((name, view) -> {
            var page = Jsoup.parse(print(name, view));
            assertThat(page.select("script, img, iframe, style, object"))
                    .as(name)
                    .isEmpty();
            assertThat(page.getAllElements()).as(name).allSatisfy(TemplatesTest::isHarmless);
        });
    }

    @Test
    public void hostileTextIsReadWordForWord() {
        var samples = Samples.in(Locale.ENGLISH);
        for (var hostile : Samples.HOSTILE) {
            Document page = Jsoup.parse(print("followup/item.vm hostile", samples.followUp(hostile)));
            assertThat(page.selectFirst(".aftermath-text").wholeText()).isEqualTo(hostile);
        }
    }

    @Test
    public void everyTemplateHasASampleAndIsShort() throws IOException {
        var sampled = Samples.in(Locale.ENGLISH).all().keySet().stream()
                .map(TemplatesTest::template)
                .collect(Collectors.toSet());
        try (var files = Files.walk(ROOT)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".vm")).toList()) {
                assertThat(sampled).contains(ROOT.relativize(file).toString());
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
            }
        }
    }

    /** The policy of hosts for scripts, and of style for templates. */
    @Test
    public void noTemplateHasScriptsHandlersOrStyles() throws IOException {
        try (var files = Files.walk(ROOT)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".vm")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("(?i)<script|<style|\\sstyle=|\\son[a-z]+=|#set|[\\w.$]Html\\b");
            }
        }
    }

    private interface Check {
        void check(String name, Map<String, Object> view) throws MacroExecutionException;
    }

    private static void forEachSample(Check check) {
        for (var language : Language.values()) {
            Samples.in(language.locale()).all().forEach((name, view) -> {
                try {
                    check.check(name, view);
                } catch (MacroExecutionException broken) {
                    throw new AssertionError(broken);
                }
            });
        }
    }

    private static void isHarmless(Element element) {
        for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
            if (attribute.getKey().equals("href")) {
                assertThat(attribute.getValue()).matches("#[\\w-]*|https?://.*");
            }
        }
    }

    private static String print(String name, Map<String, Object> view) {
        return ENGINES.get(1).print("/org.aftermath/view/" + template(name), view(view));
    }

    private static Map<String, Object> view(Map<String, Object> view) {
        return Map.of("view", view);
    }

    /** {@code status/card.vm} of {@code status/card.vm with moves}. */
    private static String template(String name) {
        return name.substring(0, name.indexOf(".vm") + 3);
    }

    /** Engines differ in the white space around directives, which readers do not see. */
    private static String tidy(String html) {
        return html.replaceAll("\\s+", " ").replace("> <", "><").strip();
    }
}
