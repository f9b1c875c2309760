package org.aftermath.confluence.rest;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.aftermath.confluence.page.AnswerPlace;
import org.aftermath.confluence.page.MinutesPlace;
import org.aftermath.confluence.page.StorageManuscripts;
import org.aftermath.confluence.page.StorageMarkup;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.rest.duty.DutiesJson;
import org.aftermath.confluence.rest.duty.DutiesResource;
import org.aftermath.confluence.rest.duty.MailDraft;
import org.aftermath.confluence.rest.duty.MailDraftResource;
import org.aftermath.confluence.rest.followup.ApplyResource;
import org.aftermath.confluence.rest.followup.FollowUpDesk;
import org.aftermath.confluence.rest.followup.FollowUpJson;
import org.aftermath.confluence.rest.followup.FollowUpResource;
import org.aftermath.confluence.rest.followup.FollowUpStamps;
import org.aftermath.confluence.rest.followup.FollowUpsResource;
import org.aftermath.confluence.rest.followup.ReasonResource;
import org.aftermath.confluence.rest.followup.RetryResource;
import org.aftermath.confluence.rest.foresight.ForesightDesk;
import org.aftermath.confluence.rest.foresight.ForesightResource;
import org.aftermath.confluence.rest.lint.LintJson;
import org.aftermath.confluence.rest.lint.LintResource;
import org.aftermath.confluence.rest.lint.PageLintResource;
import org.aftermath.confluence.rest.making.AdoptResource;
import org.aftermath.confluence.rest.message.MessageDesk;
import org.aftermath.confluence.rest.message.MessageJson;
import org.aftermath.confluence.rest.message.MessageResource;
import org.aftermath.confluence.rest.message.MessagesResource;
import org.aftermath.confluence.rest.postmortem.FactsDesk;
import org.aftermath.confluence.rest.postmortem.FactsResource;
import org.aftermath.confluence.rest.postmortem.HistoryJson;
import org.aftermath.confluence.rest.postmortem.HistoryResource;
import org.aftermath.confluence.rest.postmortem.PostmortemJson;
import org.aftermath.confluence.rest.postmortem.PostmortemResource;
import org.aftermath.confluence.rest.postmortem.PostmortemsResource;
import org.aftermath.confluence.rest.postmortem.StandingJson;
import org.aftermath.confluence.rest.promise.PromisesResource;
import org.aftermath.confluence.rest.review.ReviewDesk;
import org.aftermath.confluence.rest.review.ReviewJson;
import org.aftermath.confluence.rest.review.ReviewResource;
import org.aftermath.confluence.rest.session.SessionDesk;
import org.aftermath.confluence.rest.session.SessionJson;
import org.aftermath.confluence.rest.session.SessionResource;
import org.aftermath.confluence.rest.sharing.SharingResource;
import org.aftermath.core.agreement.ApplyToTicket;
import org.aftermath.core.agreement.GiveReason;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.foresight.AnswerForesight;
import org.aftermath.core.foresight.Foresee;
import org.aftermath.core.history.Audit;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.lifecycle.AdvanceStatus;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.House;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.MendPage;
import org.aftermath.core.making.AdoptPage;
import org.aftermath.core.making.ForeseeAdoption;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.outbox.AskAgain;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.page.PageBody;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.core.promise.Renegotiate;
import org.aftermath.core.promise.ShowPromises;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.review.CloseSitting;
import org.aftermath.core.review.LeadSitting;
import org.aftermath.core.review.ShowSitting;
import org.aftermath.core.review.TakeMinutes;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.session.HoldSession;
import org.aftermath.core.session.NoteAnswer;
import org.aftermath.core.session.PlaceMeeting;
import org.aftermath.core.session.TakePart;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.sharing.FindSimilar;
import org.aftermath.core.sharing.KeepReadings;
import org.aftermath.core.sharing.TellCompany;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.space.RolesOfSpace;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.core.support.FindPastMessages;
import org.aftermath.core.support.HearField;
import org.aftermath.core.support.MessageBook;
import org.aftermath.core.support.ShowMessage;
import org.aftermath.core.support.SignMessage;
import org.aftermath.core.support.SupportDesk;
import org.aftermath.core.support.WriteMessage;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakeLabels;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.FakeTracker;
import org.aftermath.support.InMemoryAnnouncements;
import org.aftermath.support.InMemoryAnswers;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryCopies;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryIndex;
import org.aftermath.support.InMemoryInvitations;
import org.aftermath.support.InMemoryMeetings;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryNotes;
import org.aftermath.support.InMemoryPageBodies;
import org.aftermath.support.InMemoryPasses;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryPromises;
import org.aftermath.support.InMemoryReadings;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemorySessions;
import org.aftermath.support.InMemorySettings;
import org.aftermath.support.InMemorySittings;
import org.aftermath.support.InMemoryStatusHistory;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.PlainTransactions;
import org.aftermath.support.Translators;
import org.mockito.Mockito;

/** The resources over fakes: a SEV-1 draft on page 42, which everybody may see and change; {@code sre} is logged in. */
public final class RestFixture {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    /** A page with a premortem, once there is such a page. */
    public static final long PREMORTEM = 77;

    public final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    public final InMemoryFollowUps followUps = Mockito.spy(new InMemoryFollowUps());
    public final InMemoryPageBodies bodies = new InMemoryPageBodies();
    public final InMemoryTickets tickets = new InMemoryTickets();
    public final InMemoryReasons reasons = new InMemoryReasons();
    public final FakeTracker tracker = new FakeTracker();
    public final FakePages pages = new FakePages().with(42);
    public final FakeActingUser acting = new FakeActingUser().loggedIn("sre");
    public final InMemoryMessages messages = new InMemoryMessages(postmortems);
    final LifecycleFixture rules = new LifecycleFixture().with(messages);
    public final Request request = Mockito.mock();
    public final InMemoryChangeLog changes = new InMemoryChangeLog();

    public final InMemorySessions sessions = Mockito.spy(new InMemorySessions());
    public final InMemorySittings sittings = Mockito.spy(new InMemorySittings());
    private final CountedPulse pulse = new CountedPulse();
    private final InMemoryTicks ticks = new InMemoryTicks();
    private final InMemoryReadings readings = new InMemoryReadings();

    /** Whether fewer may see pages than may see their space. */
    public boolean restricted;

    private final InMemoryStatusHistory moves = new InMemoryStatusHistory();
    private final Audit audit = new Audit(moves, changes);

    private final Map<Long, PageStory> copies = new HashMap<>();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(clock);
    private final FakePeople people = FakePeople.of("sre", "engineer", "manager", "support");
    private final Translator translator = Translators.in(Locale.ENGLISH);
    private final Refusals refusals = new Refusals(translator);
    private final ShowFollowUps showFollowUps = new ShowFollowUps(followUps, tickets, reasons, people, clock);
    private final Readers readers = new Readers(pages, postmortems, page -> page == PREMORTEM, acting, refusals);
    private final PostmortemJson json =
            new PostmortemJson(new ShowStatus(showFollowUps, pages, people, lifecycle()), people, standings());

    public RestFixture() {
        postmortems.add(aPostmortem().build());
    }

    public PostmortemResource postmortem() {
        var books = new AdvanceStatus.Books(postmortems, moves, List.of());
        var advance = new AdvanceStatus(books, rules.situations(followUps), people, new PlainTransactions(), clock);
        return new PostmortemResource(readers, advance, facts(), json, standings(), refusals);
    }

    private Lifecycle lifecycle() {
        return rules.lifecycle(followUps, acting, clock);
    }

    private StandingJson standings() {
        return new StandingJson(translator, refusals, in(Locale.ENGLISH));
    }

    FactsDesk facts() {
        var change = new ChangeFacts(
                postmortems, new ChangeFacts.Trail(changes, audit), people, new PlainTransactions(), clock);
        var roles = new RolesOfSpace(new ReadSettings(new InMemorySettings()));
        return new FactsDesk(change, json, people, utc(), refusals, roles);
    }

    /** Spaces leave the rules as they come, but for the word PSP, which everybody knows. */
    private final InMemoryPasses passes = new InMemoryPasses();

    public LintResource lint() {
        return new LintResource(readers, acting, checking(), new LintJson(translator, people), refusals);
    }

    public PageLintResource pageLint() {
        var check = checking();
        var mend = new MendPage(check, manuscripts(), passes, new EditPage(bodies), clock);
        var desk = new PageLintResource.Desk(check, mend, new LintJson(translator, people), people);
        return new PageLintResource(readers, desk, refusals);
    }

    private CheckPage checking() {
        var house = new House(Set.of(), Set.of(), Set.of("PSP"), Map.of());
        return new CheckPage(manuscripts(), passes, people, space -> house);
    }

    private Manuscripts manuscripts() {
        return StorageManuscripts.over(
                page -> bodies.newest(page).map(PageBody::storage),
                new StorageReader(key -> Optional.of(key.equals("k-sre") ? "sre" : key)));
    }

    public DutiesResource duties() {
        var tick = new TickDuty(ticks, changes, new PlainTransactions(), clock);
        var show = new ShowDuties(ticks, people, pages, acting);
        return new DutiesResource(readers, show, tick, new DutiesJson(translator), refusals);
    }

    /** The page {@link #PREMORTEM} imagined what these premortems hold. */
    public ForesightResource foresight(Premortems premortems) {
        var answers = new InMemoryAnswers();
        var reading = new Foresee.Reading(pages, page -> "");
        var foresee = new Foresee(premortems, postmortems, answers, reading, clock);
        var doings = new AnswerForesight(answers, premortems, new WriteScenarios(premortems, pulse), clock);
        var desk = new ForesightDesk(foresee, doings, new InMemoryNotes(), pages, people, refusals, clock);
        return new ForesightResource(readers, desk, utc());
    }

    /** There are no groups. */
    public MailDraftResource announcement(Letters letters) {
        var tick = new TickDuty(ticks, changes, new PlainTransactions(), clock);
        var tell = new TellCompany(people, (group, limit) -> List.of(), letters, tick);
        return new MailDraftResource(readers, new MailDraft(new FindGist(manuscripts()), translator), tell, refusals);
    }

    public SharingResource sharing() {
        var rules = new KeepReadings.Rules(space -> Optional.empty(), (group, user) -> false, page -> restricted);
        var keep = new KeepReadings(readings, changes, rules, new PlainTransactions(), clock);
        var browse = new BrowseIndex(new InMemoryIndex(), pages, space -> true, space -> ZoneOffset.UTC);
        var similar = new FindSimilar(browse, new FindGist(manuscripts()));
        return new SharingResource(readers, keep, similar, pages, people, refusals);
    }

    public SessionResource session() {
        var doings = new SessionDesk.Doings(
                new HoldSession(sessions, pulse, clock),
                new TakePart(sessions, pulse, clock),
                new NoteAnswer(sessions, pulse, new EditPage(bodies), new AnswerPlace(translator), clock),
                new PlaceMeeting(new EditPage(bodies), new AnswerPlace(translator)::hold));
        var json = new SessionJson(people, translator);
        var desk = new SessionDesk(sessions, pulse, doings, json, pages, refusals, clock);
        return new SessionResource(readers, desk);
    }

    public ReviewResource review() {
        var invitations = new InMemoryInvitations();
        var lead = new LeadSitting(sittings, pulse, postmortems, invitations, clock);
        var place = new MinutesPlace((language, tail) -> tail);
        var minutes = new TakeMinutes(sittings, pulse, new EditPage(bodies), place);
        var change = new ChangeFacts(
                postmortems, new ChangeFacts.Trail(changes, audit), people, new PlainTransactions(), clock);
        var close = new CloseSitting(lead, minutes, change, new CloseSitting.Books(postmortems, people), clock);
        var json = new ReviewJson(people, (space, language) -> List.of(), in(Locale.ENGLISH), translator);
        var show = new ShowSitting(sittings, new InMemoryMeetings(), invitations, pages);
        var doings = new ReviewDesk.Doings(lead, minutes, close);
        var desk = new ReviewDesk(show, new LiveAnswers(pulse), doings, json, people, refusals, clock);
        return new ReviewResource(readers, desk);
    }

    public MessageResource message() {
        return new MessageResource(readers, messageDesk());
    }

    public MessagesResource messages() {
        return new MessagesResource(
                new FindPastMessages(messages, pages), acting, new MessageJson(people, refusals), refusals);
    }

    private MessageDesk messageDesk() {
        var transactions = new PlainTransactions();
        var book = new MessageBook(messages, changes, people, clock);
        var desk = new SupportDesk(space -> "support", (group, user) -> user.equals(FakePeople.ref("engineer")));
        return new MessageDesk(
                new ShowMessage(postmortems, messages, pages, desk, new ShowMessage.Readership(acting, people)),
                new WriteMessage(postmortems, book, new HearField(people), transactions),
                new SignMessage(postmortems, book, desk, transactions),
                new MessageJson(people, refusals),
                utc(),
                refusals);
    }

    public FactsResource form() {
        return new FactsResource(readers, facts());
    }

    public HistoryResource history() {
        return new HistoryResource(readers, new HistoryJson(new ShowHistory(audit, people), people, translator));
    }

    public PostmortemsResource list() {
        return new PostmortemsResource(new ListPostmortems(postmortems, pages), pages, acting, json, refusals);
    }

    public FollowUpsResource followUps() {
        return followUps(new FollowUpStamps.Asking(in(Locale.ENGLISH), utc(), clock));
    }

    /** As whoever asks then and in that language. */
    public FollowUpsResource followUps(FollowUpStamps.Asking asking) {
        var stamps = new FollowUpStamps(showFollowUps, asking);
        return new FollowUpsResource(
                readers, showFollowUps, new FollowUpJson(translator, refusals), asking.zones(), desk(), stamps);
    }

    public FollowUpResource followUp() {
        return new FollowUpResource(readers, desk());
    }

    private WriteFollowUps write() {
        var markup = new StorageMarkup(
                new StorageReader(key -> people.find(new UserRef(key)).map(Person::userName)), people);
        return new WriteFollowUps(new EditPage(bodies), markup, tickets, people, () -> "new");
    }

    public PromisesResource promises() {
        var read = new ReadSettings(new InMemorySettings());
        var show = new ShowPromises(
                new InMemoryPromises(followUps, tickets, postmortems),
                new PromiseSettings(read, new RulesOfSpace(read)),
                pages,
                new ShowPromises.Desk(people, reasons),
                clock);
        var give = new GiveReason(tickets, reasons, new InMemoryAnnouncements(), people, clock);
        var renegotiate =
                new Renegotiate(tickets, tracker, give, new Renegotiate.Desk(write(), new PlainTransactions()));
        var caller = new PromisesResource.Caller(acting, utc(), clock);
        return new PromisesResource(show, renegotiate, readers, caller, refusals);
    }

    private FollowUpDesk desk() {
        return new FollowUpDesk(write(), showFollowUps, new FollowUpJson(translator, refusals), utc(), refusals);
    }

    public static LocaleResolver in(Locale language) {
        var locales = Mockito.mock(LocaleResolver.class);
        Mockito.when(locales.getLocale()).thenReturn(language);
        return locales;
    }

    public static TimeZoneManager utc() {
        var zones = Mockito.mock(TimeZoneManager.class);
        Mockito.when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return zones;
    }

    /** A page with a status macro, one urgent promise, and no record. */
    public void copyOn(long pageId) {
        var promise = Map.of("state", "committed", "urgency", "P0", "owner", "sre", "due", "2026-11-30");
        var status = new StatusMacro(Optional.of("m-1"), Map.of("severity", "SEV-1"));
        var followUp = new FollowUpMacro(Optional.of("a"), promise, "Fail over");
        copies.put(pageId, new PageStory(pages.add(pageId), Optional.of(status), List.of(followUp)));
    }

    public AdoptResource adopt() {
        Stories stories = pageId -> Optional.ofNullable(copies.get(pageId));
        var seeding = new SeedPostmortem(postmortems, people, () -> "minted");
        var records = new KeepRecord(postmortems, seeding, followUps, new InMemoryCopies(), new FakeLabels());
        var asking = new AskForTickets(tickets, outbox, () -> {});
        var follow = new FollowPage(postmortems, records, followUps, new IndexFollowUps(followUps), asking);
        var adopt = new AdoptPage(stories, postmortems, seeding, follow, new PlainTransactions());
        return new AdoptResource(readers, new ForeseeAdoption(stories, postmortems), adopt, json, utc(), refusals);
    }

    public ReasonResource reason() {
        var give = new GiveReason(tickets, reasons, new InMemoryAnnouncements(), people, clock);
        return new ReasonResource(readers, give, new PlainTransactions(), refusals);
    }

    public ApplyResource apply() {
        return new ApplyResource(readers, new ApplyToTicket(followUps, tickets, tracker), refusals);
    }

    public RetryResource retry() {
        var again = new AskAgain(followUps, tickets, outbox, () -> {});
        return new RetryResource(readers, again, new PlainTransactions(), refusals);
    }
}
