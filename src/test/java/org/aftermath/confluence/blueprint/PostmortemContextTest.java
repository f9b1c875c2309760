package org.aftermath.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

public class PostmortemContextTest {

    private static final Path PAGES = Path.of("main/resources/org.aftermath/page");
    private static final List<String> LIGHT = List.of(
            "pm-facts",
            "pm-summary",
            "pm-user-experience",
            "pm-timeline",
            "pm-went",
            "pm-follow-ups",
            "pm-customer-message",
            "pm-learnings");
    private static final List<String> FULL = List.of(
            "pm-facts",
            "pm-summary",
            "pm-user-experience",
            "pm-impact",
            "pm-timeline",
            "pm-model",
            "pm-factors",
            "pm-went",
            "pm-response",
            "pm-follow-ups",
            "pm-customer-message",
            "pm-learnings",
            "pm-data");

    private final PostmortemContext provider = new PostmortemContext();

    @Test
    public void fillsEveryVariableOfBothTemplatesInBothLanguages() {
        for (var language : List.of("en", "ja")) {
            var filled = provider.getContextMap(Map.of("language", language));
            for (var template : List.of("postmortem", "postmortem-light")) {
                var names = template(template).getElementsByTag("at:var").eachAttr("at:name");
                assertThat(filled).as(template).containsKeys(names.toArray(String[]::new));
            }
        }
    }

    @Test
    public void usesEveryTextOfThePage() {
        var texts = PageTexts.in(Locale.ENGLISH).all().keySet();
        var named = template("postmortem").getElementsByTag("at:var").eachAttr("at:name");
        var inWords = List.of("facts.ongoing", "facts.unknown");
        assertThat(texts).allMatch(text -> named.contains(text) || inWords.contains(text));
    }

    @Test
    public void marksEverySectionByAnAnchorInItsHeading() {
        assertThat(anchors("postmortem")).isEqualTo(FULL);
        assertThat(anchors("postmortem-light")).isEqualTo(LIGHT);
    }

    @Test
    public void beginsWithTheStatusAndShowsFollowUpsInTheirSection() {
        for (var name : List.of("postmortem", "postmortem-light")) {
            var template = template(name);
            assertThat(template.child(0).attr("ac:name")).isEqualTo("postmortem-status");
            var heading = template.selectFirst("h2:contains(pm-follow-ups)");
            assertThat(heading.nextElementSibling().attr("ac:name")).isEqualTo("postmortem-follow-ups");
        }
    }

    @Test
    public void speaksTheLanguageOfThePage() {
        assertThat(provider.getContextMap(Map.of("language", "ja"))).containsEntry("summary.heading", "概要");
        assertThat(provider.getContextMap(Map.of("language", "en"))).containsEntry("summary.heading", "Summary");
        assertThat(provider.getContextMap(Map.of())).containsEntry("summary.heading", "Summary");
    }

    @Test
    public void tellsTheTimesInWordsAndKeepsTheExactOnesForTheMacro() {
        var filled = provider.getContextMap(Map.of("language", "en", "startedAt", "2026-11-18T10:00:00+09:00"));

        assertThat(filled)
                .containsEntry("startedAt", "2026-11-18T10:00:00+09:00")
                .containsEntry("given.started", "Wed 18 Nov 2026, 10:00 (+09:00)")
                .containsEntry("given.detected", "not known yet")
                .containsEntry("given.resolved", "still going");
    }

    @Test
    public void tellsTheTimesInJapanese() {
        var filled = provider.getContextMap(Map.of("language", "ja", "startedAt", "2026-11-18T10:00:00+09:00"));

        assertThat(filled).containsEntry("given.started", "2026年11月18日(水) 10:00 (+09:00)");
    }

    @Test
    public void leavesWhatItCannotReadAsItIs() {
        assertThat(provider.getContextMap(Map.of("startedAt", "this morning")))
                .containsEntry("given.started", "this morning");
    }

    /** A line break would become markup in the middle of a parameter. */
    @Test
    public void keepsEachAnswerOnOneLine() {
        assertThat(provider.getContextMap(Map.of("services", " checkout,\n  payments ")))
                .containsEntry("services", "checkout, payments");
    }

    @Test
    public void labelsThePageWithItsSeverity() {
        assertThat(provider.getContextMap(Map.of("severity", "sev-2"))).containsEntry("labelsString", "sev-2");
        assertThat(provider.getContextMap(Map.of("severity", "NONE"))).doesNotContainKey("labelsString");
    }

    @Test
    public void keepsWhatItDoesNotKnow() {
        assertThat(provider.getContextMap(Map.of("ContentPageTitle", "Cards")))
                .containsEntry("ContentPageTitle", "Cards");
    }

    private static List<String> anchors(String name) {
        return template(name).select("h2").stream()
                .map(heading -> heading.getElementsByAttributeValue("ac:name", "anchor"))
                .map(anchor -> anchor.first().getElementsByTag("ac:parameter").text())
                .toList();
    }

    private static Element template(String name) {
        try {
            Document parsed = Jsoup.parse(
                    "<page>" + Files.readString(PAGES.resolve(name + ".xml")) + "</page>", "", Parser.xmlParser());
            return parsed.child(0);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
