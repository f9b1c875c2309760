package org.aftermath.confluence.macro;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.duty.Tick;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.House;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.showing.ShowTimeline;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.timeline.TimelineMarkup;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPasses;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemorySessions;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class MacrosTest {

    private static final Map<String, String> P0 =
            Map.of("urgency", "P0", "owner", "engineer", "due", "2026-11-30", "state", "committed");
    private static final String TEXT = "Fail over the card gateway by itself";
    private static final Engine ENGINE = Engine.both().get(1);

    private final Counting reads = new Counting();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryFollowUps index = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemorySessions sessions = new InMemorySessions();
    private final InMemoryTicks ticks = new InMemoryTicks();
    private final FakePeople people = FakePeople.of("sre", "engineer");
    private final ShowFollowUps show = new ShowFollowUps(
            reads.counted(FollowUps.class, index),
            reads.counted(Tickets.class, tickets),
            new InMemoryReasons(),
            people,
            ViewerFixture.CLOCK);
    private final FakePages pages = new FakePages().with(42);
    private final Views views = new Views(ENGINE);
    private final Manuscripts manuscripts = mock();
    private final CheckPage lint = new CheckPage(manuscripts, new InMemoryPasses(), people, space -> House.DEFAULT);
    private String storage = stored("a");
    private int readings;

    @Test
    public void aPostmortemShowsItsStatusAndItsMoves() throws MacroExecutionException {
        postmortems.add(aPostmortem().in(Status.IN_REVIEW).build());

        var card = status(saved("display"));

        assertThat(card.attr("data-aftermath")).isEqualTo("status");
        assertThat(card.attr("data-status")).isEqualTo("IN_REVIEW");
        assertThat(card.select("[data-aftermath-to]").eachAttr("data-aftermath-to"))
                .containsExactly("REVIEWED", "CLOSED", "DRAFT");
        assertThat(card.select("[data-aftermath-back=true]").text()).isEqualTo("Back to Draft…");
    }

    @Test
    public void aDocumentHasNoButtons() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());
        index.replace(42, List.of(aFollowUp().build()));
        for (var output : List.of("pdf", "word", "email", "diff")) {
            assertThat(status(saved(output)).select("button, aui-dropdown-menu"))
                    .isEmpty();
            assertThat(item(saved(output), P0, TEXT).select("button")).isEmpty();
            assertThat(table(saved(output)).select("progress")).isEmpty();
            assertThat(table(saved(output)).attr("data-live")).isEqualTo("false");
        }
    }

    @Test
    public void anOwnerWhoseAccountIsGoneIsStillTheOwner() throws MacroExecutionException {
        postmortems.add(aPostmortem().ownedBy("gone").build());

        var card = status(saved("display"));

        assertThat(card.text()).contains("Owner GONE").doesNotContain("name an owner");
    }

    @Test
    public void theOwnerSeesTheirDutiesAndWhatIsDone() throws MacroExecutionException {
        storage = "";
        postmortems.add(aPostmortem().build());
        ticks.add(new Tick(42, Duty.SCHEDULE, FakePeople.ref("sre"), Instant.parse("2026-11-20T05:00:00Z")));

        var list = card(saved("display")).selectFirst("[data-aftermath=duties]");

        assertThat(list.attr("data-aftermath")).isEqualTo("duties");
        assertThat(list.hasAttr("open")).isTrue();
        assertThat(list.selectFirst("summary").text()).isEqualTo("Your duties as the owner 1 of 7 done");
        assertThat(list.select("[data-aftermath-duty=schedule]").hasAttr("checked"))
                .isTrue();
        assertThat(list.select("li").first().text()).endsWith("The sre, Fri 20 Nov 14:00");
        assertThat(card(saved("pdf")).child(1).select("input:not([disabled])")).isEmpty();
    }

    @Test
    public void aCopyIsToldToBeOne() throws MacroExecutionException {
        assertThat(status(saved("display")).text()).contains("copy of a postmortem");
        assertThat(item(saved("display"), P0, TEXT).text()).contains("this page is not a postmortem");
    }

    @Test
    public void aCopyCanBeMadeAPostmortemByThoseWhoMayChangeIt() throws MacroExecutionException {
        assertThat(status(saved("display")).select("[data-aftermath-adopt=42]").text())
                .isEqualTo("Make it a postmortem…");
        assertThat(status(saved("pdf")).select("button")).isEmpty();

        pages.lock(42);
        assertThat(status(saved("display")).select("button")).isEmpty();
    }

    @Test
    public void aPreviewSaysThatMoreComesWithSaving() throws MacroExecutionException {
        assertThat(status(saved("preview")).text()).contains("when the page is saved");
        assertThat(item(saved("preview"), P0, TEXT).text()).contains("ticket after saving");
        assertThat(table(saved("preview")).text()).contains("when the page is saved");
    }

    @Test
    public void aFollowUpShowsItsTicket() throws MacroExecutionException {
        index.replace(42, List.of(aFollowUp().build()));
        tickets.keep(aTicket().done().build());

        var item = item(saved("display"), P0, TEXT);

        assertThat(item.attr("data-uid")).isEqualTo("42-a");
        assertThat(item.attr("data-state")).isEqualTo("done");
        assertThat(item.attr("data-ticket")).isEqualTo("OPS-1");
        assertThat(item.attr("data-progress")).isEqualTo("done");
        assertThat(item.selectFirst("a").attr("href")).isEqualTo("https://jira.example/browse/OPS-1");
    }

    @Test
    public void equalFollowUpsShowEachItsOwnTicket() throws MacroExecutionException {
        storage = stored("a") + stored("b");
        index.replace(
                42, List.of(aFollowUp().build(), aFollowUp().withUid(42, "b").build()));
        tickets.keep(aTicket().forFollowUp(new FollowUpUid(42, "b")).done().build());
        var context = saved("display");

        assertThat(item(context, P0, TEXT).attr("data-uid")).isEqualTo("42-a");
        assertThat(item(context, P0, TEXT).attr("data-ticket")).isEqualTo("OPS-1");
    }

    @Test
    public void wrongParametersAreNamedInPlace() throws MacroExecutionException {
        var item = item(saved("display"), Map.of("urgency", "P9", "due", "2026-13-40"), TEXT);

        assertThat(item.attr("data-aftermath")).isEqualTo("fault");
        assertThat(item.text())
                .contains("“P9” is no urgency")
                .contains("“2026-13-40” is no date")
                .contains(TEXT);
    }

    @Test
    public void theTableCountsWhatIsDone() throws MacroExecutionException {
        index.replace(
                42, List.of(aFollowUp().build(), aFollowUp().withUid(42, "b").build()));
        tickets.keep(aTicket().done().build());

        var table = table(saved("display"));

        assertThat(table.attr("data-aftermath")).isEqualTo("progress");
        assertThat(table.attr("data-done")).isEqualTo("1");
        assertThat(table.attr("data-total")).isEqualTo("2");
        assertThat(table.select("tbody tr")).hasSize(2);
        assertThat(table.selectFirst(".aftermath-counts").text()).isEqualTo("1 of 2 done");
    }

    @Test
    public void theMostUrgentStandsFirstAndTheDroppedLast() throws MacroExecutionException {
        index.replace(
                42,
                List.of(
                        aFollowUp()
                                .withUid(42, "dropped")
                                .being(Commitment.WONTDO)
                                .build(),
                        aFollowUp().withUid(42, "p2").of(Urgency.P2).build(),
                        aFollowUp().withUid(42, "p1").of(Urgency.P1).build(),
                        aFollowUp().withUid(42, "p0").build()));

        assertThat(table(saved("display")).select("[data-aftermath-row]").eachAttr("data-aftermath-row"))
                .containsExactly("42-p0", "42-p1", "42-p2", "42-dropped");
    }

    @Test
    public void moreThanTenAskWhichOfThemMatter() throws MacroExecutionException {
        index.replace(42, many(10));
        assertThat(table(saved("display")).select(".aftermath-many")).isEmpty();

        index.replace(42, many(11));
        assertThat(table(saved("display")).select(".aftermath-many").text())
                .startsWith("11 follow-ups are more than 10");
    }

    private static List<FollowUp> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> aFollowUp().withUid(42, "n" + number).build())
                .toList();
    }

    @Test
    public void aDroppedOneTellsWhyWhoAgreedAndWhoOwnsTheRisk() throws MacroExecutionException {
        var decision = new Decision(
                Commitment.WONTDO,
                "cost > risk",
                "",
                List.of("sre", "engineer"),
                List.of(new Dissent("support", Optional.of("engineer"))),
                Optional.of(LocalDate.of(2026, 11, 30)),
                new Decision.Exposure("an hour a year", "", false));
        index.replace(42, List.of(aFollowUp().decided(decision).build()));

        var row = table(saved("display")).selectFirst("[data-aftermath-row]");

        assertThat(row.select(".aftermath-decision span").eachText())
                .containsExactly(
                        "Reason: cost > risk",
                        "agreed by The sre, The engineer",
                        "support dissents → risk owner The engineer",
                        "look again Mon 30 Nov");
        assertThat(row.select(".aftermath-details dd").eachText()).containsExactly("an hour a year");
    }

    @Test
    public void whatIsNotUrgentCanBePromisedAnyway() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());
        index.replace(
                42,
                List.of(aFollowUp().of(Urgency.P2).being(Commitment.PROPOSED).build()));

        assertThat(table(saved("display")).select(".aftermath-by-rule").text())
                .isEqualTo("no ticket by rule Commit anyway…");
        pages.lock(42);
        assertThat(table(saved("display")).select("button")).isEmpty();
    }

    @Test
    public void aMovedDateWithoutAReasonIsTold() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());
        index.replace(42, List.of(aFollowUp().build()));
        tickets.keep(aTicket()
                .due(LocalDate.of(2026, 12, 22))
                .moved(Urgency.P0, "2026-11-30", "2026-12-22")
                .build());

        var row = table(saved("display")).selectFirst("[data-aftermath-row]");

        assertThat(row.select(".aftermath-notes li").eachText())
                .contains("Date moved 1×, reason missing. Say why")
                .contains("Jira says Tue 22 Dec, this page committed to Mon 30 Nov. Use Jira’s"
                        + " Apply Mon 30 Nov to the ticket");
        assertThat(row.select(".aftermath-promised").text()).isEqualTo("Mon 30 Nov");
    }

    @Test
    public void aViewReadsAndParsesThePageOnceWhateverItShows() throws MacroExecutionException {
        postmortems.add(aPostmortem().build());
        var context = saved("display");
        card(context);
        for (var number = 0; number < 50; number++) {
            item(context, P0, TEXT);
        }
        table(context);
        var markup = mock(TimelineMarkup.class);
        var timelines = new ShowTimeline(postmortems, markup, people, ViewerFixture.CLOCK);
        new TimelineMacro(timelines, renderings(), views, viewer()).execute(Map.of(), "<table></table>", context);

        assertThat(readings).isEqualTo(1);
        verify((Page) context.getEntity(), times(1)).getBodyAsString();
        verifyNoInteractions(manuscripts, markup);
    }

    @Test
    public void aPageWithinAnotherIsReadByItself() throws MacroExecutionException {
        var context = saved("display");
        table(context);
        var other = mock(Page.class);
        when(other.getId()).thenReturn(43L);
        when(other.getBodyAsString()).thenReturn("");
        when(context.getEntity()).thenReturn(other);

        assertThat(renderings().of(context).orElseThrow().reading().followUps()).isEmpty();
    }

    @Test
    public void fiftyFollowUpsCostNoMoreReadsThanOne() throws MacroExecutionException {
        index.replace(42, List.of(aFollowUp().build()));
        var context = saved("display");
        for (var number = 0; number < 50; number++) {
            item(context, P0, TEXT);
        }
        table(context);

        assertThat(reads.count()).isEqualTo(2);
    }

    private Element status(ConversionContext context) throws MacroExecutionException {
        return card(context).child(0);
    }

    private Element card(ConversionContext context) throws MacroExecutionException {
        var statuses = new ShowStatus(show, pages, people, lifecycle());
        var macro = new StatusCardMacro(statuses, duties(), lint, sessions, renderings(), views, viewer());
        return Jsoup.parseBodyFragment(macro.execute(Map.of(), null, context)).body();
    }

    @Test
    public void theCardCountsWhatTheLintAsksAbout() throws MacroExecutionException {
        storage = "<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">pm-factors</ac:parameter>"
                + "</ac:structured-macro></h2><p>the engineer forgot the step</p>";
        postmortems.add(aPostmortem().build());

        var body = card(saved("display"));

        assertThat(body.select("[data-aftermath=lint-count]").attr("data-count"))
                .isEqualTo("2");
        assertThat(body.select("[data-aftermath-finding]").eachAttr("data-rule"))
                .containsExactlyInAnyOrder("BL001", "LP001");
        assertThat(body.select("[data-aftermath-finding]").eachAttr("data-anchor"))
                .containsOnly("pm-factors");
    }

    private ShowDuties duties() {
        return new ShowDuties(ticks, people, pages, new FakeActingUser().loggedIn("sre"));
    }

    private Lifecycle lifecycle() {
        return new LifecycleFixture().lifecycle(index, new FakeActingUser().loggedIn("sre"), ViewerFixture.CLOCK);
    }

    private Element item(ConversionContext context, Map<String, String> parameters, String body)
            throws MacroExecutionException {
        var macro = new FollowUpItemMacro(renderings(), show, views, viewer());
        return parsed(macro.execute(parameters, body, context));
    }

    private Element table(ConversionContext context) throws MacroExecutionException {
        return parsed(new FollowUpTableMacro(renderings(), views, viewer()).execute(Map.of(), null, context));
    }

    private Renderings renderings() {
        return new Renderings(new Renderings.Sources(
                postmortems, pages, show, this::reading, space -> TicketRules.DEFAULT, viewer()));
    }

    private PageReading reading(long pageId, String storage) {
        readings++;
        return new PageReading(pageId, storage, new StorageReader(Optional::of));
    }

    private static Viewer viewer() {
        return ViewerFixture.reading(Locale.ENGLISH);
    }

    private static String stored(String macroId) {
        var parameters = new StringBuilder();
        P0.forEach((name, value) ->
                parameters.append("<ac:parameter ac:name=\"%s\">%s</ac:parameter>".formatted(name, value)));
        return "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"" + macroId + "\">" + parameters
                + "<ac:plain-text-body><![CDATA[" + TEXT + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private static Element parsed(String html) {
        return Jsoup.parseBodyFragment(html).body().child(0);
    }

    private ConversionContext saved(String output) {
        var page = mock(Page.class);
        when(page.getId()).thenReturn(42L);
        when(page.getBodyAsString()).thenReturn(storage);
        var properties = new HashMap<String, Object>();
        var context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn(output);
        when(context.getProperty(any())).thenAnswer(call -> properties.get(call.<String>getArgument(0)));
        doAnswer(call -> properties.put(call.getArgument(0), call.getArgument(1)))
                .when(context)
                .setProperty(any(), any());
        return context;
    }
}
