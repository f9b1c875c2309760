package org.aftermath.confluence.macro;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.java.ao.RawEntity;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.confluence.page.StorageManuscripts;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.history.Audit;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lifecycle.Situations;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.placing.TicketTiming;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.showing.ShowFacts;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.space.HouseOfSpace;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.core.space.TicketRulesOfSpace;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.ReasonRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.page.PassRow;
import org.aftermath.host.store.page.StoredPasses;
import org.aftermath.host.store.page.StoredTicks;
import org.aftermath.host.store.page.TickRow;
import org.aftermath.host.store.postmortem.FactChangeRow;
import org.aftermath.host.store.postmortem.MessageRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StatusChangeRow;
import org.aftermath.host.store.postmortem.StoredChangeLog;
import org.aftermath.host.store.postmortem.StoredMessages;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.session.StoredSessions;
import org.aftermath.host.store.settings.ChoicesRow;
import org.aftermath.host.store.settings.StoredSettings;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.view.Engine;

/**
 * Pages with the status card, the facts and follow-ups with a ticket each, whose macros read what they show from a
 * database, as in a host; only people, permissions and the page itself are not the host's.
 */
final class ViewedPage {

    /** The tables that are read, in a database that a page needs. */
    @SuppressWarnings("unchecked")
    static final Class<? extends RawEntity<?>>[] ROWS = new Class[] {
        PostmortemRow.class,
        ServiceRow.class,
        FollowUpRow.class,
        TicketRow.class,
        ReasonRow.class,
        StatusChangeRow.class,
        FactChangeRow.class,
        MessageRow.class,
        PassRow.class,
        TickRow.class,
        SessionRow.class,
        ChoicesRow.class
    };

    private static final String TEXT = "Fail over the card gateway by itself";
    private static final Map<String, String> PROMISE =
            Map.of("urgency", "P0", "owner", "engineer", "due", "2026-11-30", "state", "committed");
    private static final Viewer VIEWER = ViewerFixture.reading(Locale.ENGLISH);

    private final StorageReader reader = new StorageReader(Optional::of);
    private final FakePeople people = FakePeople.of("sre", "engineer");
    private final FakeActingUser acting = new FakeActingUser().loggedIn("sre");
    private final FakePages pages = new FakePages();
    private final AoDatabase ao;
    private final ReadSettings settings;
    private final StoredPostmortems postmortems;
    private final Renderings renderings;
    private final ShowFollowUps followUps;
    private final StatusCardMacro status;
    private final FactsMacro facts;
    private final FollowUpItemMacro item;

    ViewedPage(AoDatabase ao) {
        this.ao = ao;
        var views = new Views(Engine.both().get(1));
        settings = new ReadSettings(new StoredSettings(ao));
        postmortems = new StoredPostmortems(ao);
        followUps = followUps();
        renderings = renderings();
        status = new StatusCardMacro(
                statuses(),
                new ShowDuties(new StoredTicks(ao), people, pages, acting),
                lint(),
                new StoredSessions(ao),
                renderings,
                views,
                VIEWER);
        var history = new ShowHistory(new Audit(new StoredStatusHistory(ao), new StoredChangeLog(ao)), people);
        facts = new FactsMacro(new ShowFacts(history), people, key -> Optional.empty(), renderings, views, VIEWER);
        item = new FollowUpItemMacro(renderings, followUps, views, VIEWER);
    }

    private ShowFollowUps followUps() {
        var timing = new TicketTiming(postmortems, new TicketRulesOfSpace(settings));
        return new ShowFollowUps(
                        new StoredFollowUps(ao),
                        new StoredTickets(ao),
                        new StoredReasons(ao),
                        people,
                        ViewerFixture.CLOCK)
                .holding(timing::isHeld);
    }

    private Renderings renderings() {
        return new Renderings(new Renderings.Sources(
                postmortems,
                pages,
                followUps,
                (id, storage) -> new PageReading(id, storage, reader),
                new TicketRulesOfSpace(settings),
                VIEWER));
    }

    private CheckPage lint() {
        var manuscripts = StorageManuscripts.over(page -> Optional.empty(), reader);
        return new CheckPage(manuscripts, new StoredPasses(ao), people, new HouseOfSpace(settings)::of);
    }

    private ShowStatus statuses() {
        var situations = new Situations(
                postmortem -> {
                    throw new IllegalStateException("The page is read already");
                },
                new StoredFollowUps(ao),
                new StoredMessages(ao),
                new RulesOfSpace(settings),
                (group, user) -> false);
        var lifecycle = new Lifecycle(situations, acting, ViewerFixture.CLOCK);
        return new ShowStatus(followUps, pages, people, lifecycle);
    }

    /** Keeps a page with so many follow-ups, and gives back its text. */
    String keep(long pageId, int promises) {
        pages.add(pageId);
        postmortems.add(aPostmortem().onPage(pageId).build());
        new StoredFollowUps(ao)
                .replace(
                        pageId,
                        IntStream.range(0, promises)
                                .mapToObj(number -> aFollowUp()
                                        .withUid(pageId, "m" + number)
                                        .build())
                                .toList());
        var tickets = new StoredTickets(ao);
        IntStream.range(0, promises)
                .mapToObj(number -> new FollowUpUid(pageId, "m" + number))
                .forEach(uid -> tickets.keep(aTicket().forFollowUp(uid).build()));
        return storage(promises);
    }

    private static String storage(int promises) {
        var storage = new StringBuilder("<ac:structured-macro ac:name=\"postmortem-status\" ac:macro-id=\"status\"/>"
                + "<ac:structured-macro ac:name=\"postmortem-facts\" ac:macro-id=\"facts\"/>");
        for (var section : List.of("pm-summary", "pm-impact", "pm-factors", "pm-good", "pm-follow-ups")) {
            storage.append("<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">")
                    .append(section)
                    .append("</ac:parameter></ac:structured-macro>Heading</h2>")
                    .append("<p>The gateway in Frankfurt refused cards for forty minutes, and nothing told us.</p>");
        }
        IntStream.range(0, promises).forEach(number -> storage.append(stored("m" + number)));
        return storage.toString();
    }

    private static String stored(String macroId) {
        var parameters = new StringBuilder();
        PROMISE.forEach((name, value) ->
                parameters.append("<ac:parameter ac:name=\"%s\">%s</ac:parameter>".formatted(name, value)));
        return "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"" + macroId + "\">" + parameters
                + "<ac:plain-text-body><![CDATA[" + TEXT + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    /** What its macros print, as one rendering calls them. */
    String view(long pageId, String storage, int promises) throws MacroExecutionException {
        var context = new SavedContext(pageId, storage);
        var html = new StringBuilder(status.execute(Map.of(), null, context));
        html.append(facts.execute(Map.of(), null, context));
        for (var number = 0; number < promises; number++) {
            html.append(item.execute(PROMISE, TEXT, context));
        }
        return html.toString();
    }
}
