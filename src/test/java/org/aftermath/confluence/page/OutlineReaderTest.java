package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aftermath.confluence.blueprint.PostmortemContext;
import org.aftermath.core.outline.Fill;
import org.aftermath.core.outline.Section;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.HintsOfSpace;
import org.aftermath.core.text.Language;
import org.aftermath.support.InMemorySettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

public class OutlineReaderTest {

    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    @Test
    public void findsNothingWrittenOnAnUntouchedPageInAnyLanguage() {
        for (var language : LANGUAGES) {
            for (var variant : List.of("full", "light")) {
                var outline = OutlineReader.read(untouched(language, variant));

                assertThat(outline.written()).as(language + " " + variant).isEmpty();
                assertThat(outline.present())
                        .hasSameElementsAs(Arrays.stream(Section.values())
                                .filter(section -> section.isIn(variant.equals("light")))
                                .toList());
            }
        }
    }

    @Test
    public void findsASectionWrittenOnceItsHintIsReplaced() {
        for (var language : LANGUAGES) {
            for (var section : Section.values()) {
                var page = Jsoup.parse(untouched(language, "full"), "", Parser.xmlParser());
                page.outputSettings().prettyPrint(false);
                fill(page.selectFirst("h2:contains(" + section.anchor() + ")"));

                assertThat(OutlineReader.read(page.outerHtml()).written())
                        .as(language)
                        .containsExactly(section);
            }
        }
    }

    @Test
    public void tellsTheLightTemplate() {
        assertThat(OutlineReader.read(macro("postmortem-status", "variant", "light"))
                        .light())
                .isTrue();
        assertThat(OutlineReader.read(macro("postmortem-status", "variant", "full"))
                        .light())
                .isFalse();
        assertThat(OutlineReader.read(macro("other", "variant", "light")).light())
                .isFalse();
    }

    @Test
    public void takesProseListsPicturesAndPeopleForWritten() {
        for (var text : new String[] {
            "<p>Cards were refused.</p>",
            "<ul><li>Cards</li></ul>",
            "<p><ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image></p>",
            "<p><ac:link><ri:user ri:userkey=\"k\"/></ac:link></p>",
            "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">OPS-1</ac:parameter></ac:structured-macro>",
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[select 1]]></ac:plain-text-body></ac:structured-macro>",
            "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>Words</p></ac:rich-text-body></ac:structured-macro>"
        }) {
            assertThat(OutlineReader.read(heading("pm-summary") + text).written())
                    .as(text)
                    .containsExactly(Section.SUMMARY);
        }
    }

    @Test
    public void takesHintsHeadingsAndEmptyBodiesForNothing() {
        for (var text : new String[] {
            "<p><ac:placeholder>Two sentences</ac:placeholder></p>",
            "<ac:structured-macro ac:name=\"postmortem-follow-up\"><ac:plain-text-body><![CDATA[Fail over]]></ac:plain-text-body></ac:structured-macro>",
            "<h3>What went well</h3><ul><li><br/></li></ul>",
            "<p>&#160; </p>",
            "<table><tbody><tr><th>Fact</th></tr><tr><td><br/></td></tr></tbody></table>",
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[]]></ac:plain-text-body></ac:structured-macro>",
            "<ac:structured-macro ac:name=\"postmortem-follow-ups\"/>",
            ""
        }) {
            assertThat(OutlineReader.read(heading("pm-summary") + text).written())
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    public void looksInTablesAtWhatPeopleFill() {
        var times = "<tr><td>10:00</td><td>began</td><td>%s</td></tr>";

        assertThat(OutlineReader.read(heading("pm-timeline") + table(times.formatted("<br/>")))
                        .written())
                .isEmpty();
        assertThat(OutlineReader.read(heading("pm-timeline") + table(times.formatted("A deploy")))
                        .written())
                .containsExactly(Section.TIMELINE);
        assertThat(OutlineReader.read(heading("pm-timeline") + table("<tr><td>10:00 a deploy</td></tr>"))
                        .written())
                .containsExactly(Section.TIMELINE);
    }

    @Test
    public void tellsUntouchedFromEmptyFromThin() {
        var hint = "<p><ac:placeholder>In two or three sentences</ac:placeholder></p>";

        assertThat(fill(Section.SUMMARY, hint)).isEqualTo(Fill.UNTOUCHED);
        assertThat(fill(Section.SUMMARY, "<p><br/></p>")).isEqualTo(Fill.EMPTY);
        assertThat(fill(Section.SUMMARY, hint + "<p>TBD, later</p>")).isEqualTo(Fill.THIN);
        assertThat(fill(Section.SUMMARY, "<p>調査中</p>")).isEqualTo(Fill.THIN);
        assertThat(fill(Section.SUMMARY, "<p>決済が12分停止</p>")).isEqualTo(Fill.WRITTEN);
        assertThat(fill(Section.SUMMARY, "<p>Cards were refused</p>")).isEqualTo(Fill.WRITTEN);
        assertThat(OutlineReader.read("<h2>Summary</h2>").fill(Section.SUMMARY)).isEqualTo(Fill.MISSING);
    }

    @Test
    public void takesATableForThinUntilItsRowsAreFilled() {
        var purpose = "<tr><th>Purpose</th><td>Takes payments</td></tr>";
        var commander = "<tr><td>Commander</td><td>The manager</td></tr>";
        var scribe = "<tr><td>Scribe</td><td>The sre</td></tr>";

        assertThat(fill(Section.SYSTEM, table(purpose))).isEqualTo(Fill.THIN);
        assertThat(fill(Section.SYSTEM, table(purpose.repeat(4)))).isEqualTo(Fill.WRITTEN);
        assertThat(fill(Section.RESPONSE, table(commander))).isEqualTo(Fill.UNTOUCHED);
        assertThat(fill(Section.RESPONSE, table(commander + scribe))).isEqualTo(Fill.WRITTEN);
    }

    @Test
    public void takesAPageThatNamesNoTemplateForOneOfTheFirst() {
        assertThat(OutlineReader.read(macro("postmortem-status", "template", "7"))
                        .template())
                .isEqualTo(7);
        for (var other : List.of("", "0", "-1", "two", "99999999999")) {
            assertThat(OutlineReader.read(macro("postmortem-status", "template", other))
                            .template())
                    .isEqualTo(1);
        }
    }

    private static Fill fill(Section section, String text) {
        return OutlineReader.read(heading(section.anchor()) + text).fill(section);
    }

    @Test
    public void endsASectionWhereTheNextBeginsWhereverItIs() {
        var page = "<ac:layout><ac:layout-cell>" + heading("pm-summary") + "</ac:layout-cell><ac:layout-cell>"
                + heading("pm-customer-message") + "<p>Dear customers</p>" + heading("pm-data") + "<p>A query</p>"
                + "</ac:layout-cell></ac:layout>";

        assertThat(OutlineReader.read(page).written()).containsExactly(Section.DATA);
    }

    private static String heading(String anchor) {
        return "<h2>" + macro("anchor", "", anchor) + "Any words</h2>";
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String table(String rows) {
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    private static String untouched(String language, String variant) {
        var facts = Map.<String, Object>of(
                "language", language, "variant", variant, "startedAt", "2026-11-18T10:00:00Z", "owner", "sre");
        return new PostmortemContext(new HintsOfSpace(new ReadSettings(new InMemorySettings())))
                .getContextMap(facts)
                .get("sections")
                .toString();
    }

    /** As people do it: the hint goes, words come; without a hint every empty cell gets some. */
    private static void fill(Element heading) {
        for (var at = heading.nextElementSibling(); at != null && !at.nameIs("h2"); at = at.nextElementSibling()) {
            if (at.selectFirst("ac|placeholder") != null) {
                at.html("Words");
                return;
            }
            at.select("td:has(br)").forEach(cell -> cell.html("Words"));
        }
    }
}
