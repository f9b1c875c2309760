package org.aftermath.confluence.macro;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.history.Audit;
import org.aftermath.core.history.Change;
import org.aftermath.core.showing.ShowFacts;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.ticket.IssueAddresses;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryStatusHistory;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.mockito.Mockito;

public class FactsMacroTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final FakePeople people = FakePeople.of("sre", "engineer");
    private final FakePages pages = new FakePages().with(42);
    private IssueAddresses issues = key -> Optional.of("https://jira.example/browse/" + key);

    @Test
    public void tellsWhatIsKnownAndWhatIsToBeFoundOut() throws MacroExecutionException {
        var impact = new Impact(Optional.of(1200L), "shops", Optional.empty(), Optional.empty(), "");
        postmortems.add(aPostmortem()
                .knowing(new Details(
                        Cause.TOOL,
                        impact,
                        Optional.of(false),
                        Optional.of(ZoneId.of("America/New_York")),
                        List.of(),
                        List.of(new Responder(Role.SCRIBE, Optional.empty(), "Satō")),
                        "https://video.example/1",
                        List.of()))
                .build());

        var sheet = sheet("display", Locale.ENGLISH);

        assertThat(fact(sheet, "severity")).isEqualTo("SEV-1");
        assertThat(fact(sheet, "cause")).isEqualTo("Tool");
        assertThat(fact(sheet, "detectedAt")).isEqualTo("Wed 18 Nov 2026, 19:07 to detect: 7 min");
        assertThat(fact(sheet, "resolvedAt")).isEqualTo("not known yet");
        assertThat(fact(sheet, "affected")).isEqualTo("1,200 shops");
        assertThat(fact(sheet, "fullOutage")).isEqualTo("No");
        assertThat(fact(sheet, "responders")).isEqualTo("Scribe: Satō");
        assertThat(fact(sheet, "incidentCommander")).isEqualTo("The engineer");
        assertThat(sheet.select("[data-aftermath-fact=recordingUrl] a").attr("href"))
                .isEqualTo("https://video.example/1");
        assertThat(sheet.select("[data-aftermath-fact=incidentIssues]")).isEmpty();
        var time = sheet.selectFirst("[data-aftermath-fact=startedAt] time");
        assertThat(time.attr("datetime")).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(time.attr("title")).isEqualTo("Wed 18 Nov 2026, 05:00 in America/New_York");
    }

    @Test
    public void leadsToTheIncidentsIssuesAsLongAsATrackerIsLinked() throws MacroExecutionException {
        var none = Details.NONE;
        postmortems.add(aPostmortem()
                .knowing(new Details(
                        none.cause(),
                        none.impact(),
                        none.fullOutage(),
                        none.zone(),
                        none.teams(),
                        none.responders(),
                        none.recording(),
                        List.of("OPS-1", "OPS-22")))
                .build());

        assertThat(sheet("display", Locale.ENGLISH).select(".aftermath-issue").eachAttr("href"))
                .containsExactly("https://jira.example/browse/OPS-1", "https://jira.example/browse/OPS-22");

        issues = key -> Optional.empty();
        assertThat(fact(sheet("display", Locale.ENGLISH), "incidentIssues")).isEqualTo("OPS-1 OPS-22");
        assertThat(sheet("display", Locale.ENGLISH).select("a.aftermath-issue")).isEmpty();
    }

    @Test
    public void speaksJapanese() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());

        var sheet = sheet("display", Locale.JAPANESE);

        assertThat(fact(sheet, "detectedAt")).isEqualTo("2026年11月18日(水) 19:07 検知まで 7 分");
        assertThat(sheet.selectFirst("button").text()).isEqualTo("基本情報を編集");
    }

    @Test
    public void tellsWhoChangedWhat() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());
        var now = Instant.parse("2026-11-21T00:00:00Z");
        log.add(new Change(42, "owner", "", "SRE", FakePeople.ref("engineer"), now, "On call"));
        log.add(new Change(42, "severity", "SEV-2", "SEV-1", FakePeople.ref("gone"), now, ""));

        var history = sheet("display", Locale.ENGLISH).selectFirst("details");

        assertThat(history.selectFirst("summary").text()).isEqualTo("History (2)");
        assertThat(history.select("tbody tr").eachText())
                .containsExactly(
                        "Sat 21 Nov 2026, 09:00 GONE Severity SEV-2 SEV-1",
                        "Sat 21 Nov 2026, 09:00 The engineer Owner not known yet The sre On call");
    }

    @Test
    public void offersNoButtonToReadersAndDocuments() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());
        assertThat(sheet("display", Locale.ENGLISH).select("button")).hasSize(1);
        assertThat(sheet("pdf", Locale.ENGLISH).select("button")).isEmpty();

        pages.lock(42);
        assertThat(sheet("display", Locale.ENGLISH).select("button")).isEmpty();
    }

    @Test
    public void knowsCopiesAndPreviews() throws MacroExecutionException {
        assertThat(sheet("display", Locale.ENGLISH).text()).contains("copy of a postmortem");
        assertThat(sheet("preview", Locale.ENGLISH).text()).contains("when the page is saved");
    }

    private Element sheet(String output, Locale language) throws MacroExecutionException {
        var history = new ShowHistory(new Audit(new InMemoryStatusHistory(), log), people);
        var views = new Views(Engine.both().get(1));
        var renderings = ViewerFixture.renderings(postmortems, pages);
        var macro = new FactsMacro(
                new ShowFacts(history), people, issues, renderings, views, ViewerFixture.reading(language));
        var html = macro.execute(Map.of(), null, context(output));
        return Jsoup.parseBodyFragment(html).body().child(0);
    }

    private static ConversionContext context(String output) {
        var page = Mockito.mock(Page.class);
        Mockito.when(page.getId()).thenReturn(42L);
        var context = Mockito.mock(ConversionContext.class);
        Mockito.when(context.getOutputType()).thenReturn(output);
        Mockito.when(context.getEntity()).thenReturn(page);
        return context;
    }

    private static String fact(Element sheet, String name) {
        return sheet.selectFirst("[data-aftermath-fact=" + name + "] td").text();
    }
}
