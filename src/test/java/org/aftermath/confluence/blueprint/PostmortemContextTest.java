package org.aftermath.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.HintsOfSpace;
import org.aftermath.core.text.Language;
import org.aftermath.support.InMemorySettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
            "pm-system",
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

    private final InMemorySettings settings = new InMemorySettings();
    private final PostmortemContext provider = new PostmortemContext(new HintsOfSpace(new ReadSettings(settings)));

    @Test
    public void fillsEveryVariableOfTheTemplateAndOfItsSections() throws IOException {
        for (var language : Language.values()) {
            var context =
                    Map.<String, Object>of("language", language.code(), "owner", "sre", "incidentCommander", "sre");
            assertThat(provider.getContextMap(context)).containsKeys(variables("postmortem"));
            for (var cell : page(context).select("h2, h3, th, ac|placeholder")) {
                assertThat(cell.text()).as(cell.outerHtml()).isNotBlank();
            }
        }
    }

    @Test
    public void usesEveryTextOfThePage() throws IOException {
        var named = new HashSet<>(List.of("facts.ongoing", "facts.unknown"));
        for (var section : FULL) {
            named.addAll(List.of(variables("section/" + section.substring("pm-".length()))));
        }
        named.addAll(List.of(variables("premortem")));
        assertThat(named).containsAll(PageTexts.in(Language.ENGLISH).all().keySet());
    }

    @Test
    public void asksWhatTheSpaceWantsToKnow() {
        settings.with(Place.SITE, "page.hints", "summary = Who, what, when?\ndata = Where from?")
                .with(Place.space("INC"), "page.hints", "summary = 何が <起きた> か");

        assertThat(hints(Map.of())).contains("Who, what, when?", "Where from?");
        assertThat(hints(Map.of("spaceKey", "INC", "language", "ja")))
                .contains("何が <起きた> か")
                .doesNotContain("Where from?");
    }

    private List<String> hints(Map<String, Object> context) {
        return page(context).select("ac|placeholder").eachText();
    }

    @Test
    public void marksEverySectionByAnAnchorInItsHeading() {
        assertThat(anchors(Map.of())).isEqualTo(FULL);
        assertThat(anchors(Map.of("variant", "full"))).isEqualTo(FULL);
        assertThat(anchors(Map.of("variant", "light"))).isEqualTo(LIGHT);
    }

    @Test
    public void showsFollowUpsInTheirSection() {
        for (var variant : List.of("full", "light")) {
            var heading = page(Map.of("variant", variant)).selectFirst("h2:contains(pm-follow-ups)");
            assertThat(heading.nextElementSibling().attr("ac:name")).isEqualTo("postmortem-follow-ups");
        }
    }

    @Test
    public void speaksTheLanguageOfThePage() {
        assertThat(heading(Map.of("language", "ja"))).isEqualTo("概要");
        assertThat(heading(Map.of("language", "en"))).isEqualTo("Summary");
        assertThat(heading(Map.of())).isEqualTo("Summary");
    }

    @Test
    public void tellsTheTimesInWordsAndKeepsTheExactOnesForTheMacro() {
        var told = Map.<String, Object>of("language", "en", "startedAt", "2026-11-18T10:00:00+09:00");

        assertThat(provider.getContextMap(told)).containsEntry("startedAt", "2026-11-18T10:00:00+09:00");
        assertThat(times(told)).containsExactly("Wed 18 Nov 2026, 10:00 (+09:00)", "not known yet", "still going");
    }

    @Test
    public void tellsTheTimesInJapanese() {
        assertThat(times(Map.of("language", "ja", "startedAt", "2026-11-18T10:00:00+09:00")))
                .contains("2026年11月18日(水) 10:00 (+09:00)");
    }

    @Test
    public void leavesWhatItCannotReadAsItIs() {
        assertThat(times(Map.of("startedAt", "this morning"))).contains("this morning");
    }

    @Test
    public void letsNoAnswerBecomeMarkup() {
        var commander = page(Map.of("incidentCommander", "<b>&me</b>")).selectFirst("h2:contains(pm-response) ~ table");
        assertThat(commander.text()).contains("<b>&me</b>");
        assertThat(commander.select("b")).isEmpty();
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

    private List<String> anchors(Map<String, Object> context) {
        return page(context).select("h2").stream()
                .map(heading -> heading.getElementsByAttributeValue("ac:name", "anchor"))
                .map(anchor -> anchor.first().getElementsByTag("ac:parameter").text())
                .toList();
    }

    private String heading(Map<String, Object> context) {
        return page(context).selectFirst("h2:contains(pm-summary)").ownText();
    }

    /** What the rows of the timeline begin with. */
    private List<String> times(Map<String, Object> context) {
        return page(context)
                .selectFirst("h2:contains(pm-timeline) ~ ac|structured-macro table")
                .select("td:first-child")
                .eachText();
    }

    private Document page(Map<String, Object> context) {
        var sections = provider.getContextMap(context).get("sections").toString();
        return Jsoup.parse("<page>" + sections + "</page>", "", Parser.xmlParser());
    }

    private static String[] variables(String name) throws IOException {
        return Jsoup.parse(Files.readString(PAGES.resolve(name + ".xml")), "", Parser.xmlParser())
                .getElementsByTag("at:var")
                .eachAttr("at:name")
                .toArray(String[]::new);
    }
}
