package org.aftermath.confluence.macro;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.Line;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.report.Faces;
import org.aftermath.core.report.Origins;
import org.aftermath.core.report.Sequel;
import org.aftermath.core.report.ShowReport;
import org.aftermath.core.report.Topic;
import org.aftermath.core.ticket.Site;
import org.aftermath.support.FakePages;
import org.aftermath.support.InMemoryIndex;
import org.junit.Test;

public class ReportViewTest {

    private static final Instant BEGUN = Instant.parse("2026-11-18T10:00:00Z");
    private static final Map<String, String> SPAN = Map.of("from", "2026-10-01", "to", "2026-11-30");

    private final ReportView view = view(ViewerFixture.reading(Locale.ENGLISH), "checkout");

    /** A report on two postmortems and a follow-up of that name. */
    static ReportView view(Viewer viewer, String text) {
        var index = new InMemoryIndex();
        for (var page = 1; page <= 2; page++) {
            var postmortem = aPostmortem()
                    .onPage(page)
                    .withId("id" + page)
                    .of(page == 1 ? Severity.SEV_1 : Severity.SEV_2)
                    .hitting(text)
                    .startedAt(BEGUN)
                    .build();
            index.keep(new Line(postmortem, BEGUN, new TreeSet<>()));
        }
        var dropped = aFollowUp()
                .withUid(1, "a")
                .saying(text)
                .being(Commitment.WONTDO)
                .build();
        var promise = new Sequel.Promise(dropped, Optional.empty(), List.of(), Optional.empty());
        var reports = new ShowReport(
                new BrowseIndex(index, new FakePages().with(1, 2), key -> true, space -> ZoneOffset.UTC),
                page -> Optional.of(new Origins.Origin(BEGUN, Set.of(new UserRef(text)))),
                (ids, parts) -> Map.of(
                        1L,
                        new Sequel(
                                List.of(),
                                Set.of(),
                                List.of(),
                                new Sequel.Promised(List.of(promise), List.of()),
                                List.of(text),
                                Optional.empty(),
                                List.of())),
                space -> Rules.DEFAULT,
                new ShowReport.Onlooker(new Named(), Clock.fixed(BEGUN, ZoneOffset.UTC)));
        return new ReportView(
                reports,
                new Elsewhere(),
                viewer,
                () -> "https://wiki.example",
                () -> Optional.of("https://jira.example"));
    }

    private static final class Named implements Faces {
        @Override
        public String name(UserRef who) {
            return who.key();
        }

        @Override
        public Collection<String> groups(UserRef who) {
            return List.of(who.key());
        }
    }

    private static final class Elsewhere implements Site {
        @Override
        public String pageUrl(long pageId) {
            return "https://wiki.example/pages/" + pageId;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }

    private static UnaryOperator<String> given(Map<String, String> values) {
        return name -> values.getOrDefault(name, "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figure(Map<String, Object> report, String name) {
        return ((List<Map<String, Object>>) report.get("figures"))
                .stream()
                        .filter(each -> each.get("name").equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    public void aBarLiesBehindTheOneBeforeAndSaysWhatItIs() {
        var months = figure(view.within(Topic.INCIDENTS, given(SPAN)), "months");
        assertThat(months.get("bars").toString())
                .contains("SEV-1: 1", "SEV-2: 1")
                .contains("x=0, y=20, width=154, series=0", "x=155, y=20, width=154, series=1");
        assertThat(months).containsEntry("height", "42").containsKeys("legend", "rows");
    }

    @Test
    public void whereThereIsNothingToDrawThereIsATableOnly() {
        assertThat(figure(view.within(Topic.PROMISES, given(SPAN)), "flow"))
                .doesNotContainKey("bars")
                .containsKey("rows");
        assertThat(figure(view.within(Topic.CAUSES, given(SPAN)), "factors"))
                .doesNotContainKey("rows")
                .containsKey("nothing");
    }

    @Test
    public void aDroppedFollowUpLeadsToItsPage() {
        assertThat(figure(view.within(Topic.PROMISES, given(SPAN)), "dropped")
                        .get("rows")
                        .toString())
                .contains("url=https://wiki.example/pages/1");
    }

    @Test
    public void aNumberLeadsToTheListOfWhatItCounts() {
        var months =
                figure(view.within(Topic.INCIDENTS, given(Map.of("from", "2026-10-01", "to", "2026-11-20"))), "months");

        assertThat(months.get("rows").toString())
                .contains("url=https://wiki.example/plugins/servlet/aftermath/index"
                        + "?from=2026-11-01&severity=SEV_1&to=2026-11-20}")
                .contains("index?from=2026-11-01&to=2026-11-20}")
                .doesNotContain("severity=SEV_3", "2026-10");
        assertThat(figure(view.within(Topic.CAUSES, given(SPAN)), "causes")
                        .get("rows")
                        .toString())
                .contains("index?cause=unknown&from=2026-10-01&severity=SEV_2&to=2026-11-30}");
    }

    @Test
    public void incidentsLeadToThoseInJiraThatLackAPostmortem() {
        assertThat(view.within(Topic.INCIDENTS, given(SPAN)))
                .containsEntry(
                        "missingUrl", "https://jira.example/issues/?jql=issue+in+incidentsWithoutPostmortem%28%29");
        assertThat(view.within(Topic.CAUSES, given(SPAN))).doesNotContainKey("missingUrl");
    }

    @Test
    public void daysThatAreNoSpanAreRefusedInWords() {
        for (var wrong : List.of(
                Map.of("from", "yesterday"),
                Map.of("from", "2026-11-30", "to", "2026-10-01"),
                Map.of("from", "1999-01-01", "to", "2026-10-01"),
                Map.of("service", "x".repeat(256)))) {
            assertThat(view.within(Topic.INCIDENTS, given(wrong))).containsOnlyKeys("fault");
        }
    }

    @Test
    public void aPeriodWithoutPostmortemsSaysWhatWillAppear() {
        assertThat(view.within(Topic.INCIDENTS, given(Map.of("service", "search"))))
                .containsOnlyKeys("told", "empty", "missing", "missingUrl");
    }

    @Test
    public void tabsKeepWhatIsAskedFor() {
        var alone = view.alone("/reports", given(Map.of("type", "causes", "team", "A & B")));
        assertThat(alone.get("tabs").toString())
                .contains("url=/reports?type=work&team=A+%26+B")
                .contains("url=/reports?type=causes&team=A+%26+B, chosen=page");
    }
}
