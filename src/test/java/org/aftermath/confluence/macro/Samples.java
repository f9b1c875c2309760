package org.aftermath.confluence.macro;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.confluence.admin.SettingsView;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.duty.Tick;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.history.Change;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.FollowUpCounts;
import org.aftermath.core.index.Line;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.House;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.Pass;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.lint.ProcessCreep;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.LeadPremortem;
import org.aftermath.core.premortem.Order;
import org.aftermath.core.report.Topic;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Survey;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.showing.FactSheet;
import org.aftermath.core.showing.FollowUpTable;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.showing.ShowTimeline;
import org.aftermath.core.support.ShowMessage;
import org.aftermath.core.support.SupportDesk;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.Event;
import org.aftermath.core.timeline.Timeline;
import org.aftermath.core.timeline.WhenReader;
import org.aftermath.host.screen.PeersView;
import org.aftermath.support.BundleTexts;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryIndex;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPasses;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemorySettings;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.MessageBuilder;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PostmortemBuilder;
import org.aftermath.support.PremortemBuilder;
import org.aftermath.support.RemarkBuilder;
import org.aftermath.support.Translators;
import org.mockito.Mockito;

/** Views of every kind, made as the macros make them, by the name of the template that prints them. */
final class Samples {

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "{macro} {{x}} ${jndi:x}",
            "$velocity #set($x = 1) #foreach($i in [1..3]) $i #end #parse(\"x\") $other.text",
            "x".repeat(10_000),
            "😀🚒 emoji 👩‍🚒",
            "\u202Etxet tfel ot thgir\u202C عربى",
            "]]> &lt;b&gt; &amp;amp;");

    private final Viewer viewer;
    private final InMemoryFollowUps index = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final FakePeople people = FakePeople.of("sre", "engineer");
    private final LifecycleFixture rules = new LifecycleFixture().withSupporter("sre");
    private final ShowFollowUps show =
            new ShowFollowUps(index, tickets, new InMemoryReasons(), people, ViewerFixture.CLOCK);

    private Samples(Viewer viewer) {
        this.viewer = viewer;
    }

    static Samples in(Locale language) {
        return new Samples(ViewerFixture.reading(language));
    }

    Map<String, Map<String, Object>> all() {
        var samples = new LinkedHashMap<String, Map<String, Object>>();
        samples.put("status/card.vm draft", card(aPostmortem().build(), true));
        samples.put("status/card.vm refused", card(aPostmortem().withoutOwner().build(), true));
        samples.put(
                "status/card.vm review", card(aPostmortem().in(Status.IN_REVIEW).build(), true));
        samples.put(
                "status/card.vm closed", card(aPostmortem().in(Status.CLOSED).build(), true));
        var ended = IncidentTimes.of(Optional.empty(), Optional.empty(), Optional.of(viewer.now()));
        samples.put("status/card.vm clocks", card(aPostmortem().at(ended).build(), true));
        samples.put(
                "status/card.vm unplanned",
                card(aPostmortem().at(ended).knowing(Review.NONE).build(), true));
        samples.put(
                "status/card.vm warned",
                card(aPostmortem().of(Severity.SEV_3).knowing(Review.NONE).build(), true));
        samples.put(
                "status/card.vm posting",
                card(aPostmortem().in(Status.REVIEWED).withExternalMessage().build(), true));
        samples.put("status/card.vm exported", card(aPostmortem().hitting().build(), false));
        samples.put(
                "status/card.vm hostile",
                card(aPostmortem().hitting(HOSTILE.get(0), HOSTILE.get(1)).build(), true));
        samples.put("index/list.vm", list("checkout", Map.of()));
        samples.put("index/list.vm alone", list("checkout", Map.of("limit", "1", "name", "Ours")));
        samples.put("index/list.vm empty", list("checkout", Map.of("severity", "SEV-5")));
        samples.put("index/list.vm refused", list("checkout", Map.of("severity", "SEV-9")));
        HOSTILE.forEach(words -> samples.put(
                "index/list.vm hostile " + HOSTILE.indexOf(words),
                list(words, Map.of("name", words, "status", words))));
        HOSTILE.forEach(words ->
                samples.put("index/list.vm found " + HOSTILE.indexOf(words), list(words, Map.of("name", words))));
        samples.put("index/learnings.vm", learnings("", Map.of()));
        samples.put("index/learnings.vm cut", learnings(HOSTILE.get(0), Map.of("limit", "1")));
        samples.put("index/learnings.vm refused", learnings("", Map.of("severity", HOSTILE.get(0))));
        samples.put("status/review.vm", new StatusView(viewer).review(42));
        for (var topic : Topic.values()) {
            samples.put(
                    "report/figures.vm " + topic,
                    ReportViewTest.view(viewer, HOSTILE.get(0))
                            .alone("https://wiki.example/reports", name -> name.equals("type") ? topic.code() : ""));
        }
        samples.put("status/audiences.vm", new StatusView(viewer).audiences());
        samples.put(
                "status/note.vm",
                new View()
                        .put("text", viewer.say("aftermath.view.status.unsaved"))
                        .map());
        samples.put(
                "panel/incident.vm",
                Map.of(
                        "severity",
                        "SEV-1",
                        "missing",
                        "None",
                        "create",
                        "Create",
                        "createUrl",
                        "https://wiki.example/?x=1",
                        "list",
                        "All",
                        "listUrl",
                        "https://jira.example/issues/"));
        samples.put(
                "panel/incident.vm unpaired",
                Map.of(
                        "severity",
                        "SEV-1",
                        "missing",
                        "None",
                        "list",
                        "All",
                        "listUrl",
                        "https://jira.example/issues/"));
        samples.put("timeline/head.vm", timeline("it began", true));
        samples.put("timeline/picture.vm", timeline("it began", true));
        HOSTILE.forEach(words -> {
            samples.put("timeline/head.vm hostile " + HOSTILE.indexOf(words), timeline(words, false));
            samples.put("timeline/picture.vm hostile " + HOSTILE.indexOf(words), timeline(words, false));
        });
        samples.put("session/block.vm none", new SessionView(viewer).of(42, Optional.empty(), true));
        samples.put("session/block.vm", meeting("Why?"));
        HOSTILE.forEach(words -> samples.put("session/block.vm hostile " + HOSTILE.indexOf(words), meeting(words)));
        samples.put("premortem/board.vm none", new PremortemView(viewer).of(42, Optional.empty(), true));
        samples.put("premortem/board.vm", premortem("Invoices"));
        HOSTILE.forEach(words -> samples.put("premortem/board.vm hostile " + HOSTILE.indexOf(words), premortem(words)));
        samples.put("duty/checklist.vm", duties(FakePeople.ref("sre"), true));
        samples.put("duty/checklist.vm exported", duties(FakePeople.ref("sre"), false));
        samples.put("duty/checklist.vm hostile", duties(FakePeople.ref(HOSTILE.get(0)), true));
        samples.put("lint/findings.vm", lint("At 10:00 it began.", true));
        samples.put("lint/findings.vm locked", lint("At 10:00 it began.", false));
        samples.put("lint/findings.vm hostile", lint(HOSTILE.get(0), true));
        samples.put("status/copy.vm", new CopyView(viewer).of(42, true));
        samples.put("status/copy.vm locked", new CopyView(viewer).of(42, false));
        samples.put("facts/table.vm", facts(aPostmortem().build(), "Counted again", true));
        samples.put("facts/table.vm exported", facts(aPostmortem().build(), "", false));
        samples.put("facts/table.vm hostile", facts(knowing(HOSTILE.get(0)), HOSTILE.get(1), true));
        samples.put("message/block.vm draft", message(aPostmortem().unsureAboutExternalMessage(), aMessage(), true));
        samples.put("message/block.vm bare", message(aPostmortem().hitting().at(ended), null, true));
        samples.put(
                "message/block.vm approved",
                message(
                        aPostmortem().in(Status.REVIEWED).withExternalMessage(),
                        aMessage().approved(),
                        true));
        samples.put(
                "message/block.vm posted",
                message(aPostmortem().in(Status.CLOSED), aMessage().posted(), false));
        samples.put("followups/table.vm", table(table(), true));
        samples.put("followups/table.vm exported", table(table(), false));
        samples.put("followups/table.vm none", table(show.ofPage(7, viewer.zone()), true));
        var lines = table().lines();
        for (var number = 0; number < lines.size(); number++) {
            samples.put("followup/item.vm " + number, new FollowUpView(viewer).of(lines.get(number), true));
            samples.put("followup/item.vm exported " + number, new FollowUpView(viewer).of(lines.get(number), false));
        }
        samples.put("followup/item.vm preview", preview(aFollowUp().build()));
        samples.put("followup/faults.vm", faults("Fail over the card gateway"));
        samples.put(
                "peers/screen.vm",
                new PeersView(
                                Translators.plain(
                                        new BundleTexts(viewer.language().locale())),
                                true)
                        .words());
        samples.put("incidents/screen.vm", incidentScreen("Incidents & postmortems <b>"));
        samples.put("settings/screen.vm site", settings(Place.SITE, "support"));
        samples.put("settings/screen.vm space", settings(Place.space("INC"), "support"));
        samples.putAll(new PromiseSamples(viewer.language().locale()).all());
        for (var number = 0; number < HOSTILE.size(); number++) {
            samples.put("settings/screen.vm hostile " + number, settings(Place.space("INC"), HOSTILE.get(number)));
            samples.put("followup/item.vm hostile " + number, followUp(HOSTILE.get(number)));
            samples.put("followup/faults.vm hostile " + number, faults(HOSTILE.get(number)));
            samples.put("panel/issue.vm hostile " + number, panel(HOSTILE.get(number)));
            samples.put(
                    "panel/issue.vm hostile copy " + number,
                    Map.of("copy", HOSTILE.get(number), "key", HOSTILE.get(number), "url", "https://jira.example/x"));
            samples.put("panel/incident.vm hostile " + number, incident(HOSTILE.get(number)));
            samples.put("message/block.vm hostile " + number, message(HOSTILE.get(number)));
            samples.put("mail/owner.vm hostile " + number, mail(HOSTILE.get(number)));
            samples.put("mail/meeting.vm hostile " + number, invitation(HOSTILE.get(number)));
        }
        return samples;
    }

    private static Map<String, Object> invitation(String text) {
        var view = new HashMap<String, Object>(Map.of(
                "greeting", text,
                "what", text,
                "title", text,
                "url", "https://wiki.example/x",
                "when", text,
                "place", text,
                "role", text,
                "agenda", List.of(text, text),
                "entry", text,
                "entryUrl", "https://wiki.example/x.ics"));
        view.put("why", text);
        return view;
    }

    /** A follow-up in which everything that people write is that text. */
    Map<String, Object> followUp(String text) {
        tickets.keepProblem(new FollowUpUid(42, "h"), Message.of("aftermath.ticket.refused", text));
        var followUp = aFollowUp().withUid(42, "h").saying(text).owned(text).build();
        return new FollowUpView(viewer).of(show.line(followUp, viewer.zone()), true);
    }

    /** Two of them, within a page if nothing is asked for. */
    private Map<String, Object> list(String words, Map<String, String> given) {
        var lines = new InMemoryIndex();
        var pages = new FakePages().with(1, 2);
        for (var page = 1; page <= 2; page++) {
            var record = aPostmortem().onPage(page).titled(words).hitting(words).build();
            lines.keep(new Line(record, viewer.now(), new TreeSet<>(List.of(words))));
        }
        var view = new IndexView(
                new BrowseIndex(lines, pages, space -> true, space -> ZoneOffset.UTC),
                ids -> Map.of(1L, new FollowUpCounts.Count(1, 4)),
                people,
                new FakeActingUser(),
                viewer,
                () -> "https://wiki.example");
        return given.isEmpty()
                ? view.within(name -> "")
                : view.alone(name ->
                        given.getOrDefault(name, name.equals("columns") ? "title,services,labels,startedAt" : ""));
    }

    /** @param words what was learned; nothing if empty */
    private Map<String, Object> learnings(String words, Map<String, String> given) {
        var lines = new InMemoryIndex();
        for (var page = 1; page <= 2; page++) {
            var record = aPostmortem().onPage(page).titled(words).hitting(words).build();
            lines.keep(new Line(record, viewer.now(), new TreeSet<>()));
        }
        var manuscripts = Mockito.mock(Manuscripts.class);
        Mockito.when(manuscripts.storage(Mockito.anyLong())).thenReturn(Optional.of(""));
        Mockito.when(manuscripts.passages(Mockito.anyLong(), Mockito.any()))
                .thenReturn(words.isEmpty() ? List.of() : List.of(Passage.of("learnings", words)));
        return new LearningsView(
                        new BrowseIndex(lines, new FakePages().with(1, 2), space -> true, space -> ZoneOffset.UTC),
                        new FindGist(manuscripts),
                        people,
                        new FakeActingUser(),
                        viewer,
                        () -> "https://wiki.example")
                .within(name -> given.getOrDefault(name, ""));
    }

    private Map<String, Object> settings(Place place, String group) {
        var store = new InMemorySettings()
                .with(Place.SITE, "spaces.locked", "guide.url")
                .with(place, "support.group", group);
        return new SettingsView(
                        new ReadSettings(store),
                        Translators.plain(new BundleTexts(viewer.language().locale())))
                .of(place);
    }

    private Map<String, Object> card(Postmortem postmortem, boolean interactive) {
        var postmortems = new InMemoryPostmortems();
        postmortems.add(postmortem);
        var lifecycle = rules.lifecycle(index, new FakeActingUser().loggedIn("sre"), ViewerFixture.CLOCK);
        var statuses = new ShowStatus(show, new FakePages().with(42), people, lifecycle);
        var writing = new WritingMeetingView(viewer).placing(postmortem, interactive);
        return new StatusView(viewer).of(statuses.card(postmortem), List.of(), writing, interactive, interactive);
    }

    private Map<String, Object> lint(String text, boolean mends) {
        var passage = Passage.of(Passage.SUMMARY, text + " The outage was human error.");
        var passes = new InMemoryPasses();
        var check = new CheckPage(mock(), passes, people, space -> House.DEFAULT);
        var found = check.words(aPostmortem().build(), passage);
        var pass = new Pass(42, found.get(0).id(), text, text, ViewerFixture.CLOCK.instant());
        var passed = new Judged(pass.finding(), found.get(0).finding(), passage, Optional.of(pass));
        return new LintView(viewer)
                .of(aPostmortem().build(), List.of(passed, found.get(1)), Optional.of(new ProcessCreep(1, 4)), mends);
    }

    private Map<String, Object> duties(UserRef who, boolean interactive) {
        var ticks = new InMemoryTicks();
        ticks.add(new Tick(42, Duty.TELL, who, Instant.parse("2026-11-20T05:00:00Z")));
        var show = new ShowDuties(ticks, people, new FakePages().with(42), new FakeActingUser().loggedIn("sre"));
        var postmortem = aPostmortem().build();
        return new DutiesView(viewer).of(postmortem, show.of(postmortem), interactive);
    }

    private Map<String, Object> message(String text) {
        var hostile = aMessage().approved();
        for (var field : MessageField.values()) {
            if (field != MessageField.NEXT_NEWS) {
                hostile.saying(field, text);
            }
        }
        return message(aPostmortem().hitting(text).in(Status.REVIEWED).withExternalMessage(), hostile, true);
    }

    private Map<String, Object> message(PostmortemBuilder postmortem, MessageBuilder message, boolean interactive) {
        var postmortems = new InMemoryPostmortems();
        var messages = new InMemoryMessages(postmortems);
        postmortems.add(postmortem.build());
        if (message != null) {
            messages.keep(message.build());
        }
        var show = new ShowMessage(
                postmortems,
                messages,
                new FakePages().with(42),
                new SupportDesk(space -> "support", (group, user) -> true),
                new ShowMessage.Readership(new FakeActingUser().loggedIn("sre"), people));
        return new MessageView(viewer).of(show.ofPage(42).orElseThrow(), interactive);
    }

    private Map<String, Object> facts(Postmortem postmortem, String reason, boolean interactive) {
        var change = new Change(
                42, "impact", reason, "SEV-1", FakePeople.ref("sre"), Instant.parse("2026-11-20T01:00:00Z"), reason);
        var line = new ShowHistory.Line(change, people.named("sre"));
        return new FactsView(
                        viewer, new FactWords(viewer, people), key -> Optional.of("https://jira.example/browse/" + key))
                .of(new FactSheet(postmortem, true, List.of(line)), interactive);
    }

    private static Postmortem knowing(String text) {
        var impact = new Impact(Optional.of(1L), text, Optional.empty(), Optional.empty(), text);
        var responders = List.of(new Responder(Role.SCRIBE, Optional.empty(), text));
        return aPostmortem()
                .hitting(text)
                .knowing(new Details(
                        Cause.TOOL,
                        impact,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(text),
                        responders,
                        "https://video.example/?" + text,
                        List.of()))
                .build();
    }

    private Map<String, Object> table(FollowUpTable table, boolean live) {
        return new FollowUpTableView(viewer, new FollowUpView(viewer)).of(42, table, new Circumstances(live, live, 10));
    }

    /** One of each kind. */
    FollowUpTable table() {
        var page = new ArrayList<FollowUp>();
        page.add(aFollowUp().withUid(42, "open").due(viewerDay(-1)).build());
        page.add(aFollowUp()
                .withUid(42, "done")
                .of(Urgency.P1)
                .saying("Alert on refused cards")
                .build());
        page.add(aFollowUp().withUid(42, "waiting").of(Urgency.P1).build());
        page.add(aFollowUp().withUid(42, "refused").owned("nobody").build());
        page.add(aFollowUp()
                .withUid(42, "incomplete")
                .saying("")
                .withoutOwner()
                .withoutDue()
                .build());
        page.add(aFollowUp().withUid(42, "proposed").being(Commitment.PROPOSED).build());
        page.add(aFollowUp().withUid(42, "byrule").of(Urgency.P2).build());
        page.add(aFollowUp().withUid(42, "wontdo").being(Commitment.WONTDO).build());
        index.replace(42, page);
        tickets.keep(aTicket().forFollowUp(new FollowUpUid(42, "open")).build());
        tickets.keep(aTicket().forFollowUp(new FollowUpUid(42, "done")).done().build());
        tickets.keepProblem(new FollowUpUid(42, "refused"), Message.of("aftermath.ticket.refused", "Team is required"));
        return show.ofPage(42, viewer.zone());
    }

    private LocalDate viewerDay(int days) {
        return LocalDate.ofInstant(viewer.now(), viewer.zone()).plusDays(days);
    }

    private Map<String, Object> preview(FollowUp followUp) {
        var line = show.preview(followUp, viewer.zone());
        return new FollowUpView(viewer).unknown(line, "aftermath.view.followup.unsaved");
    }

    private Map<String, Object> faults(String text) {
        var fault = new Fault("urgency", Message.of("aftermath.followup.fault.urgency", Fault.excerpt(text)));
        return new FollowUpView(viewer).of(text, List.of(fault));
    }

    private static Map<String, Object> incidentScreen(String text) {
        return Stream.of(
                        "title",
                        "about",
                        "types",
                        "severities",
                        "priority",
                        "severity",
                        "least",
                        "space",
                        "anywhere",
                        "save")
                .collect(Collectors.toMap(word -> word, word -> text));
    }

    private static Map<String, Object> panel(String text) {
        return new View()
                .put("title", text)
                .put("url", "https://wiki.example/pages/42")
                .put("status", text)
                .put("statusLozenge", "aui-lozenge-inprogress")
                .put("severity", text)
                .put("urgency", "P0")
                .put("urgencyLozenge", "aui-lozenge-removed")
                .put("type", text)
                .put("uid", "42-a")
                .put("factor", text)
                .put("alternative", text)
                .put("constraint", text)
                .put("standing", text)
                .put("silent", text)
                .put("moves", List.of(move(text)))
                .put("hasOthers", true)
                .put(
                        "others",
                        List.of(Map.of(
                                "key",
                                "OPS-2",
                                "url",
                                "https://jira.example/browse/OPS-2",
                                "summary",
                                text,
                                "status",
                                text,
                                "lozenge",
                                "aui-lozenge-success")))
                .put(
                        "label",
                        Map.of(
                                "followUp",
                                text,
                                "factor",
                                text,
                                "alternative",
                                text,
                                "constraint",
                                text,
                                "save",
                                text,
                                "others",
                                text))
                .map();
    }

    private static Map<String, Object> move(String text) {
        return new View()
                .put("what", "due")
                .put("times", text)
                .put("change", text)
                .put("reason", text)
                .put("ask", true)
                .put("moved", "2026-11-20T05:00:00Z")
                .put("missing", text)
                .put("reasonLabel", text)
                .map();
    }

    private static Map<String, Object> incident(String text) {
        return Map.of("linked", text, "title", text, "url", "https://wiki.example/pages/42");
    }

    private static Map<String, Object> mail(String text) {
        return Map.of(
                "greeting", text,
                "what", text,
                "title", text,
                "url", "https://wiki.example/pages/42",
                "severityLabel", text,
                "severity", text,
                "task", text,
                "why", text);
    }

    private Map<String, Object> meeting(String words) {
        var session = new Session(
                42,
                FakePeople.ref("sre"),
                Phase.KUDOS,
                viewer.now(),
                viewer.now(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Survey.NONE,
                1,
                1);
        var remarks = Stream.of(RemarkBuilder.question(1), RemarkBuilder.suggestion(2), RemarkBuilder.kudo(3))
                .map(remark -> new Remark(
                        remark.id(),
                        42,
                        remark.kind(),
                        remark.aspect(),
                        remark.section(),
                        words,
                        remark.author(),
                        Optional.empty(),
                        remark.at(),
                        remark.state(),
                        false,
                        Optional.of(new Remark.Answer(words, FakePeople.ref("sre"), remark.at(), true)),
                        Optional.empty(),
                        1))
                .toList();
        return new SessionView(viewer).of(42, Optional.of(new Board(session, remarks, List.of())), false);
    }

    private Map<String, Object> premortem(String words) {
        var premortems = new InMemoryPremortems();
        premortems.keep(PremortemBuilder.at(42, Block.IMPACT));
        premortems.keep(PremortemBuilder.scenario(1, "sre", words, words, words));
        premortems.keep(PremortemBuilder.scenario(2));
        List.of("sre", "engineer", "manager").forEach(who -> premortems.rate(PremortemBuilder.rating(1, who, 4)));
        new LeadPremortem(premortems, new CountedPulse(), new MovableClock())
                .order(42, 1, new Order.Move(PremortemBuilder.id(2), Order.Side.AFTER, ""));
        var board = org.aftermath.core.premortem.Board.of(premortems, 42, Optional.empty());
        return new PremortemView(viewer).of(42, board, false);
    }

    private Map<String, Object> timeline(String words, boolean editable) {
        var began = Instant.parse("2026-11-18T10:00:00Z");
        var entries = List.of(
                entry("2026-11-18 11:30", "ended", words),
                entry("2026-11-18 10:00", words, words),
                entry("2026-11-18 10:05", "detected", words));
        var offers = List.of(
                new ShowTimeline.Offer(Event.BEGAN, began, Optional.empty()),
                new ShowTimeline.Offer(Event.ENDED, began, Optional.of(began.plusSeconds(600))));
        return new TimelineView(viewer, ZoneOffset.UTC).of(5, new Timeline(entries, ZoneOffset.UTC), offers, editable);
    }

    private static Entry entry(String time, String type, String fact) {
        var when = WhenReader.cell(time, Clues.of(LocalDate.of(2026, 11, 18)));
        return new Entry(when, type, fact, fact, fact, fact);
    }
}
