package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.settings.Place;
import org.aftermath.host.store.delivery.StoredContacts;
import org.aftermath.host.store.feed.StoredSubscriptions;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.measure.StoredAnswers;
import org.aftermath.host.store.measure.StoredMeasures;
import org.aftermath.host.store.measure.StoredNotes;
import org.aftermath.host.store.meeting.StoredInvitations;
import org.aftermath.host.store.meeting.StoredMeetings;
import org.aftermath.host.store.notice.StoredNews;
import org.aftermath.host.store.notice.StoredOwnerNotices;
import org.aftermath.host.store.notice.StoredReadings;
import org.aftermath.host.store.notice.StoredSupportNotices;
import org.aftermath.host.store.page.StoredCopies;
import org.aftermath.host.store.page.StoredPasses;
import org.aftermath.host.store.page.StoredTicks;
import org.aftermath.host.store.postmortem.StoredChangeLog;
import org.aftermath.host.store.postmortem.StoredIncidentLinks;
import org.aftermath.host.store.postmortem.StoredMessages;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.aftermath.host.store.premortem.StoredPremortems;
import org.aftermath.host.store.review.StoredSittings;
import org.aftermath.host.store.session.StoredSessions;
import org.aftermath.host.store.settings.StoredSettings;
import org.aftermath.host.store.ticket.StoredClaims;
import org.aftermath.host.store.ticket.StoredTicketOutbox;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.StoredTidings;

/** What the stores make of the rows of {@link WrittenRows}: the core's values, by the tables they come from. */
final class StoredValues {

    private static final int MOST = 10;
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** Asks for whatever one page has in one table. */
    private interface Reading extends Function<ActiveObjects, Function<Long, Stream<?>>> {}

    private static final Map<String, Reading> OF_A_PAGE = Map.ofEntries(
            reading("POSTMORTEM", ao -> page -> new StoredPostmortems(ao).ofPage(page).stream()),
            reading("STATUS_CHANGE", ao -> page -> new StoredStatusHistory(ao).ofPage(page, MOST).stream()),
            reading("FACT_CHANGE", ao -> page -> new StoredChangeLog(ao).ofPage(page, MOST).stream()),
            reading("OUTSIDE_MESSAGE", ao -> page -> Stream.of(new StoredMessages(ao).ofPage(page))),
            reading("FOLLOW_UP", ao -> page -> new StoredFollowUps(ao).ofPage(page).stream()),
            reading("MOVE_REASON", ao -> page -> new StoredReasons(ao).ofPage(page).stream()),
            reading("TICKET", ao -> page -> new StoredTickets(ao).ofPage(page).stream()),
            reading("TICK", ao -> page -> new StoredTicks(ao).ofPage(page).stream()),
            reading("LINT_PASS", ao -> page -> new StoredPasses(ao).ofPage(page).stream()),
            reading("KNOWN_COPY", ao -> page -> Stream.of(new StoredCopies(ao).includes(page))),
            reading("MEETING", ao -> page -> Stream.of(new StoredMeetings(ao).ofPage(page))),
            reading("INVITATION", ao -> page -> new StoredInvitations(ao).ofPage(page).stream()),
            reading("WRITING_MEETING", ao -> page -> new StoredSessions(ao).ofPage(page).stream()),
            reading("MEETING_REMARK", ao -> page -> new StoredSessions(ao).remarks(page).stream()),
            reading("MEETING_GUEST", ao -> page -> new StoredSessions(ao).guests(page).stream()),
            reading("PREMORTEM", ao -> page -> new StoredPremortems(ao).ofPage(page).stream()),
            reading("SCENARIO", ao -> page -> new StoredPremortems(ao).scenarios(page).stream()),
            reading("SCENARIO_RATING", ao -> page -> new StoredPremortems(ao).ratings(page).stream()),
            reading("REVIEW_MEETING", ao -> page -> new StoredSittings(ao).ofPage(page).stream()),
            reading("REVIEW_NOTE", ao -> page -> new StoredSittings(ao).notes(page).stream()),
            reading("MEASURE", ao -> page -> new StoredMeasures(ao).ofPage(page).stream()),
            reading("OUTLOOK", ao -> page -> new StoredNotes(ao).ofPage(page).stream()),
            reading("FORESIGHT", ao -> page -> new StoredAnswers(ao).ofPage(page).stream()),
            reading("READING", ao -> page -> new StoredReadings(ao).ofPage(page, MOST).stream()),
            reading(
                    "OWNER_NOTICE",
                    ao -> page -> new StoredOwnerNotices(ao)
                            .due(LATE, MOST).stream().filter(notice -> notice.pageId() == page)),
            reading(
                    "SUPPORT_NOTICE",
                    ao -> page -> new StoredSupportNotices(ao)
                            .due(LATE, MOST).stream().filter(notice -> notice.pageId() == page)),
            reading(
                    "INCIDENT_LINK",
                    ao -> page ->
                            new StoredIncidentLinks(ao).due(LATE, MOST).stream().filter(link -> link.pageId() == page)),
            reading(
                    "NEWS",
                    ao -> page -> new StoredNews(ao).of(new UserRef(page + " USER_KEY 障害"), LATE, MOST).stream()),
            reading(
                    "SUBSCRIPTION",
                    ao -> page -> new StoredSubscriptions(ao)
                            .of(page + " SPACE_KEY 障害", new UserRef(page + " USER_KEY 障害")).stream()),
            reading("CHOICES", ao -> page -> Stream.of(new StoredSettings(ao).at(Place.space("OPS" + page)))),
            reading("CONTACT", ao -> page -> Stream.of(new StoredContacts(ao).of(page + " PEER_NAME 障害"))),
            reading("CLAIM", ao -> page -> new StoredClaims(ao, NOON).find(uid(page)).stream()),
            reading(
                    "TICKET_REQUEST",
                    ao -> page -> waiting(
                            page,
                            () -> new StoredTicketOutbox(ao, NOON).due(LATE, MOST),
                            () -> new StoredTicketOutbox(ao, NOON).all(MOST))),
            reading(
                    "TIDING",
                    ao -> page -> waiting(
                            page, () -> new StoredTidings(ao, NOON).due(LATE, MOST), () -> new StoredTidings(ao, NOON)
                                    .all(MOST))));

    private StoredValues() {}

    /** Of these tables those that stores read by pages, each with the words of its values. */
    static SortedMap<String, List<String>> of(ActiveObjects ao, Iterable<String> tables) {
        var values = new TreeMap<String, List<String>>();
        for (var table : tables) {
            var reading = OF_A_PAGE.get(table);
            if (reading != null) {
                values.put(
                        table,
                        WrittenRows.PAGES.stream()
                                .flatMap(page -> reading.apply(ao).apply(page).map(String::valueOf))
                                .toList());
            }
        }
        return values;
    }

    private interface Listing {
        List<?> all();
    }

    /** What is due and what was given up, of one page. */
    private static Stream<?> waiting(long page, Listing due, Listing letters) {
        return Stream.concat(due.all().stream(), letters.all().stream())
                .filter(each -> String.valueOf(each).contains(String.valueOf(page)));
    }

    private static FollowUpUid uid(long page) {
        return new FollowUpUid(page, "m" + page);
    }

    private static Map.Entry<String, Reading> reading(String table, Reading reading) {
        return Map.entry(table, reading);
    }
}
