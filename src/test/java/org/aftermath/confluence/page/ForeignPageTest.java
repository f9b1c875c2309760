package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aftermath.core.transfer.Lexicon;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class ForeignPageTest {

    private static final List<String> COLUMNS = List.of("Time", "Type", "Fact", "Context", "Role", "Evidence");

    @Test
    public void marksSectionsByWhatTheirHeadingsSay() {
        var page = page("<h2>1. Root Cause:</h2><p>a</p><h2>再発防止策</h2><p>-</p><h2>Weather</h2><p>b</p>");

        assertThat(page.parts()).extracting(ForeignPage.Part::section).containsExactly("factors", "follow-ups", "");
        assertThat(page.text()).contains(">pm-factors</ac:parameter></ac:structured-macro>1. Root Cause:</h2><p>a</p>");
        assertThat(page.text()).endsWith("<h2>Weather</h2><p>b</p>");
    }

    @Test
    public void keepsATableOfEventsWithAllItsColumns() {
        var table = "<table><tbody><tr><th>Time</th><th>Event</th><th>Mood</th></tr>"
                + "<tr><td>2026-11-18 10:00</td><td>It broke</td><td>bad</td></tr></tbody></table>";
        var page = page("<h2>Timeline</h2>" + table);

        assertThat(page.parts()).extracting(ForeignPage.Part::rows).containsExactly(1);
        assertThat(page.text())
                .contains("ac:name=\"postmortem-timeline\"><ac:rich-text-body>" + table + "</ac:rich-text-body>");
    }

    @Test
    public void makesProposalsOfATableOfWork() {
        var page = page("<h2>Action items</h2><table><tbody><tr><th>Action</th><th>Owner</th><th>Due</th></tr>"
                + "<tr><td>Mend <em>it</em></td><td>sre</td><td>2026-12-01</td></tr></tbody></table>");

        assertThat(page.parts()).extracting(ForeignPage.Part::promises).containsExactly(1);
        assertThat(page.text()).contains("Mend it", "2026-12-01", ">proposed<").doesNotContain("<table>");
    }

    /** A picture has no place in a row. */
    @Test
    public void leavesListsWithPicturesAlone() {
        var list = "<ul><li>10:00 it broke <ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image></li></ul>";

        assertThat(page("<h2>Timeline</h2>" + list).text()).contains(list);
        assertThat(page("<h2>Action items</h2>" + list).text()).contains(list);
    }

    @Test
    public void findsFactsInTablesAndLines() {
        var page = page(
                "<table><tbody><tr><th>Severity</th><td>SEV2</td></tr><tr><td>影響サービス</td><td>cards</td></tr></tbody></table>"
                        + "<p><strong>Owner:</strong> Jane</p><ul><li>First detected 2022-07-11 09:33</li></ul>"
                        + "<h3>Incident Commander</h3><p>Joe</p>");

        assertThat(page.facts())
                .containsEntry("severity", "SEV2")
                .containsEntry("services", "cards")
                .containsEntry("owner", "Jane")
                .containsEntry("detectedAt", "2022-07-11 09:33")
                .containsEntry("incidentCommander", "Joe");
    }

    @Test
    public void keepsEveryLineThatIsNoEvent() {
        var page = page("<h2>Timeline</h2><p>Nobody remembers.</p><ul><li>10:00 it broke</li></ul>");

        assertThat(page.unread()).containsExactly("Nobody remembers.");
        assertThat(page.text()).contains("<p>Nobody remembers.</p>", "it broke");
    }

    private static ForeignPage page(String storage) {
        return new ForeignPage(storage, new Lexicon(), FakePeople.of(), COLUMNS, LocalDate.of(2026, 11, 18));
    }
}
