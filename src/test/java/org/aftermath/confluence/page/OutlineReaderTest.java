package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aftermath.core.lifecycle.Section;
import org.junit.Test;

public class OutlineReaderTest {

    @Test
    public void findsNothingWrittenOnAnUntouchedPage() throws IOException {
        for (var template : new String[] {"postmortem", "postmortem-light"}) {
            var page = template(template).replaceAll("<at:var at:name=\"[^\"]*\"/>", "filled by the wizard");

            assertThat(OutlineReader.read(page).written()).as(template).isEmpty();
        }
    }

    @Test
    public void findsEverySectionOfTheTemplate() throws IOException {
        assertThat(OutlineReader.read(template("postmortem")).present()).containsExactlyInAnyOrder(Section.values());
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

    private static String template(String name) throws IOException {
        return Files.readString(Path.of("main/resources/org.aftermath/page/" + name + ".xml"));
    }
}
