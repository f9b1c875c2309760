package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.WhenReader;
import org.junit.Test;

public class TimelineTableTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);
    private static final String HEADINGS =
            "<tr><th>Time</th><th>Type</th><th>Fact</th><th>Context</th><th>Role</th><th>Evidence</th></tr>";
    private static final String FIRST =
            "<tr><td>2026-11-18 10:00</td><td>began</td><td>A &amp; B</td><td/><td>SRE</td><td><br/></td></tr>";
    private static final String SECOND =
            "<tr><td>10:30</td><td> </td><td>rolled <strong>back</strong></td><td>late</td><td></td>"
                    + "<td><a href=\"https://m.example/?a=1&amp;b=2\">graph</a></td></tr>";

    private final TimelineTable table = new TimelineTable();

    @Test
    public void readsTheTableInTheMacro() {
        var entries = table.read(inMacro(HEADINGS + FIRST + SECOND), NEAR).orElseThrow();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).fact()).isEqualTo("A & B");
        assertThat(entries.get(0).role()).isEqualTo("SRE");
        assertThat(entries.get(0).evidence()).isEmpty();
        assertThat(entries.get(1).when().text()).isEqualTo("10:30");
        assertThat(entries.get(1).fact()).isEqualTo("rolled back");
        assertThat(entries.get(1).evidence()).isEqualTo("https://m.example/?a=1&b=2");
    }

    @Test
    public void readsTheTableOfTheSectionOnOlderPages() {
        var heading =
                "<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">pm-timeline</ac:parameter>"
                        + "</ac:structured-macro>Timeline</h2>";
        var page = "<table><tr><td>other</td></tr></table>" + heading + "<p>hint</p><table><tbody>" + HEADINGS + FIRST
                + "</tbody></table><h2>Next</h2>";
        assertThat(table.read(page, NEAR).orElseThrow()).hasSize(1);
        assertThat(table.read("<p>none</p>", NEAR)).isEmpty();
    }

    @Test
    public void fillsRowsAndTouchesNothingElse() {
        var page = inMacro(HEADINGS + FIRST + SECOND);
        var filled = table.fill(page, Map.of(0, entry("10:10", "new", "detected")));
        assertThat(filled).doesNotContain("A &amp; B").contains(SECOND);
        assertThat(table.read(filled, NEAR).orElseThrow()).hasSize(2);
    }

    @Test
    public void readsNoDateThatHasTwoReadings() {
        var page = inMacro(HEADINGS + "<tr><td>05/12/2026 10:00</td><td/><td>a</td><td/><td/><td/></tr>");
        assertThat(table.read(page, NEAR).orElseThrow().get(0).when().isUnknown())
                .isTrue();
        assertThat(table.read(page.replace("Time", "時刻"), NEAR)
                        .orElseThrow()
                        .get(0)
                        .when()
                        .text())
                .isEqualTo("2026-05-12 10:00");
    }

    @Test
    public void putsRowsWhereTheyBelongAndTouchesNothingElse() {
        var page = inMacro(HEADINGS + FIRST + SECOND);
        var added = table.insert(page, List.of(entry("10:10", "<b>&", "detected")), List.of(1));
        assertThat(added)
                .isEqualTo(inMacro(HEADINGS
                        + FIRST
                        + "<tr><td>10:10</td><td>detected</td><td>&lt;b&gt;&amp;</td><td>one<br/>two</td><td>desk</td>"
                        + "<td><a href=\"https://x.example/a\">https://x.example/a</a></td></tr>"
                        + SECOND));
        assertThat(table.read(added, NEAR).orElseThrow().get(1).evidence()).isEqualTo("https://x.example/a");
    }

    @Test
    public void writesJapaneseKindsIntoJapaneseTablesAndKeepsWhatHasNoColumn() {
        var page = inMacro("<tr><th>時刻</th><th>種類</th><th>事実</th></tr>");
        assertThat(table.insert(page, List.of(entry("10:10", "遅い", "detected")), List.of(0)))
                .contains("<td>検知</td><td>遅い<br/>one<br/>two<br/>desk<br/><a href");
    }

    @Test
    public void bringsRowsIntoAnotherOrder() {
        assertThat(table.arrange(inMacro(HEADINGS + FIRST + SECOND), List.of(1, 0)))
                .isEqualTo(inMacro(HEADINGS + SECOND + FIRST));
    }

    private static Entry entry(String time, String fact, String type) {
        return new Entry(WhenReader.cell(time, Clues.of(NEAR)), type, fact, "one\ntwo", "desk", "https://x.example/a");
    }

    private static String inMacro(String rows) {
        return "<p>before</p><ac:structured-macro ac:name=\"postmortem-timeline\"><ac:rich-text-body><table><tbody>"
                + rows + "</tbody></table></ac:rich-text-body></ac:structured-macro><p>after</p>";
    }
}
