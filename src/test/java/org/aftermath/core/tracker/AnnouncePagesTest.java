package org.aftermath.core.tracker;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.announcement.AnnouncedFollowUps;
import org.aftermath.core.announcement.AnnouncedPostmortems;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.outbox.Drafts;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.support.InMemoryContacts;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class AnnouncePagesTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    private static final Message REFUSED = Message.of("aftermath.rest.broken");
    private static final FollowUpUid OTHER = new FollowUpUid(43, "a");

    private final MovableClock clock = new MovableClock();
    private final InMemoryTidings tidings = new InMemoryTidings(clock);
    private final InMemoryFollowUps store = new InMemoryFollowUps();
    private final PageTidings announcements = new PageTidings(tidings, store);
    private final AnnouncedPostmortems postmortems = new AnnouncedPostmortems(new InMemoryPostmortems(), announcements);
    private final AnnouncedFollowUps followUps = new AnnouncedFollowUps(store, announcements);
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryReasons reasons = new InMemoryReasons();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryTurns turns = new InMemoryTurns(clock, Duration.ofSeconds(30));
    private final List<Briefing> told = new ArrayList<>();
    private final Set<FollowUpUid> poison = new HashSet<>();
    private final Set<Long> unreadable = new HashSet<>();
    private final List<String> troubles = new ArrayList<>();
    private int attempts;
    private boolean away;
    private Optional<Duration> wish = Optional.empty();
    private Runnable meanwhile = () -> {};
    private final AnnouncePages announce = new AnnouncePages(
            tidings,
            new TicketedPages(
                    followUps,
                    new Drafts(followUps, postmortems, new WikiSite(), spaceKey -> TicketRules.DEFAULT),
                    tickets,
                    reasons),
            this::hear,
            new TellProgress.Telling(
                    contacts,
                    new Patience(
                            clock,
                            new BackOff(Duration.ofSeconds(8), Duration.ofMinutes(5), () -> 1),
                            3,
                            Duration.ofDays(7)),
                    (what, failure) -> troubles.add(what)));

    @Before
    public void aPageWithATicket() {
        postmortems.add(aPostmortem().build());
        followUps.replace(42, List.of(aFollowUp().build()));
        round();
        tickets.keep(aTicket().build());
    }

    @Test
    public void tellsWhatThePageSaysByNow() {
        var reason = new Reason(UID, Agreed.DUE, Instant.EPOCH, "why", "sre", Instant.EPOCH);
        reasons.keep(reason);
        moveTo(Status.IN_REVIEW);
        moveTo(Status.REVIEWED);

        round();

        assertThat(told).hasSize(1);
        var item = told.get(0).items().get(0);
        assertThat(item.uid()).isEqualTo(UID);
        assertThat(item.said().orElseThrow().origin().status()).isEqualTo(Status.REVIEWED);
        assertThat(item.said().orElseThrow().labels()).contains("postmortem", "p0");
        assertThat(item.reasons()).containsExactly(reason);
        assertThat(tidings.waiting()).isZero();
    }

    @Test
    public void leavesTheTrackerAloneTwiceAsLongEachTimeItIsAway() {
        moveTo(Status.IN_REVIEW);
        away = true;
        round();
        clock.pass(Duration.ofSeconds(7));
        round();
        assertThat(attempts).isEqualTo(1);

        clock.pass(Duration.ofSeconds(1));
        round();
        clock.pass(Duration.ofSeconds(15));
        round();
        assertThat(attempts).isEqualTo(2);

        away = false;
        clock.pass(Duration.ofSeconds(1));
        round();

        assertThat(told).hasSize(1);
        assertThat(tidings.waiting()).isZero();
        assertThat(contacts.of(AnnouncePages.TRACKER).failures()).isZero();
    }

    @Test
    public void leavesTheTrackerAloneAsLongAsItAsksTo() {
        moveTo(Status.IN_REVIEW);
        away = true;
        wish = Optional.of(Duration.ofMinutes(2));
        round();
        away = false;

        clock.pass(Duration.ofSeconds(119));
        round();
        assertThat(told).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        round();

        assertThat(told).hasSize(1);
    }

    @Test
    public void asksATrackerThatIsAwayOnceForAllPages() {
        anotherPage();
        moveTo(Status.IN_REVIEW);
        announcements.ask(43);
        away = true;

        round();

        assertThat(attempts).isEqualTo(1);
        assertThat(tidings.due(clock.instant(), 9)).isEmpty();
        assertThat(tidings.waiting()).isEqualTo(2);
    }

    @Test
    public void givesUpWhatWasRefusedTooOftenAndTellsTheRest() {
        anotherPage();
        poison.add(UID);
        moveTo(Status.IN_REVIEW);
        announcements.ask(43);

        for (var refusal = 0; refusal < 3; refusal++) {
            round();
            clock.pass(Duration.ofMinutes(5));
        }

        assertThat(told).singleElement().satisfies(briefing -> assertThat(uids(briefing))
                .containsExactly(OTHER));
        assertThat(tidings.waiting()).isZero();
        assertThat(tidings.all(9)).singleElement().satisfies(letter -> {
            assertThat(letter.uid()).isEqualTo(UID);
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.reason()).isEqualTo(REFUSED);
        });
    }

    @Test
    public void findsTheOneThatMakesThePagesMessageFail() {
        var healthy = new FollowUpUid(42, "b");
        followUps.replace(
                42, List.of(aFollowUp().build(), aFollowUp().withUid(42, "b").build()));
        tickets.keep(aTicket().forFollowUp(healthy).build());
        poison.add(UID);

        round();

        assertThat(told).singleElement().satisfies(briefing -> assertThat(uids(briefing))
                .containsExactly(healthy));
        assertThat(tidings.waiting()).isEqualTo(1);
    }

    @Test
    public void tellsTheRestWhenAPageCannotBeRead() {
        anotherPage();
        unreadable.add(42L);
        moveTo(Status.IN_REVIEW);
        announcements.ask(43);

        round();

        assertThat(told).hasSize(1);
        assertThat(troubles).hasSize(1);
        assertThat(tidings.waiting()).isEqualTo(1);
    }

    @Test
    public void givesUpWhatNobodyAnsweredForDays() {
        moveTo(Status.IN_REVIEW);
        away = true;
        round();
        clock.pass(Duration.ofDays(8));

        round();

        assertThat(tidings.waiting()).isZero();
        assertThat(tidings.undecided()).isEqualTo(1);
    }

    @Test
    public void writesNothingOnceSomebodyElseHasTheTurn() {
        moveTo(Status.IN_REVIEW);
        meanwhile = () -> {
            clock.pass(Duration.ofMinutes(1));
            turns.take("pages").orElseThrow();
        };

        round();

        assertThat(told).hasSize(1);
        assertThat(tidings.waiting()).isEqualTo(1);
    }

    @Test
    public void tellsOfChangedFollowUpsAndOfNothingThatStays() {
        followUps.replace(42, List.of(aFollowUp().build()));
        assertThat(tidings.waiting()).isZero();

        followUps.replace(42, List.of(aFollowUp().saying("Fail over in 4 s").build()));

        assertThat(tidings.waiting()).isEqualTo(1);
    }

    @Test
    public void tellsWhatBecameOfAPromise() {
        var dropped = new Decision(
                Commitment.WONTDO, "Too dear", "", List.of(), List.of(), Optional.empty(), Decision.Exposure.NONE);
        followUps.replace(42, List.of(aFollowUp().decided(dropped).build()));
        round();
        followUps.replace(42, List.of(aFollowUp().being(Commitment.PROPOSED).build()));
        round();
        followUps.replace(42, List.of());
        round();
        followUps.replace(42, List.of(aFollowUp().build()));
        round();

        assertThat(told)
                .extracting(briefing -> briefing.items().get(0).said().map(Brief::standing))
                .containsExactly(
                        Optional.of(new Standing(Standing.Kind.DROPPED, "Too dear")),
                        Optional.of(new Standing(Standing.Kind.RETRACTED, "")),
                        Optional.empty(),
                        Optional.of(Standing.KEPT));
    }

    @Test
    public void asksNobodyAboutPagesWithoutTickets() {
        tickets.forget(42);
        moveTo(Status.IN_REVIEW);

        round();

        assertThat(attempts).isZero();
        assertThat(tidings.waiting()).isZero();
    }

    @Test
    public void forgetsPagesThatAreGone() {
        moveTo(Status.IN_REVIEW);

        announcements.forget(42);

        assertThat(tidings.waiting()).isZero();
    }

    private void anotherPage() {
        postmortems.add(aPostmortem().withId("other").onPage(43).build());
        followUps.replace(43, List.of(aFollowUp().withUid(43, "a").build()));
        round();
        tickets.keep(aTicket().forFollowUp(OTHER).build());
    }

    private void round() {
        try (var turn = turns.take("pages").orElseThrow()) {
            announce.run(turn);
        }
    }

    private void moveTo(Status status) {
        postmortems.update(postmortems.ofPage(42).orElseThrow().at(status));
    }

    private Delivery hear(Briefing briefing) {
        attempts++;
        if (away) {
            return new Delivery.Away(Message.of("aftermath.peer.silent"), wish, Optional.empty());
        }
        if (uids(briefing).stream().anyMatch(poison::contains)) {
            return new Delivery.Refused(REFUSED);
        }
        told.add(briefing);
        meanwhile.run();
        return new Delivery.Arrived(Optional.empty());
    }

    private static List<FollowUpUid> uids(Briefing briefing) {
        return briefing.items().stream().map(Briefing.Item::uid).toList();
    }

    private final class WikiSite implements Site {

        @Override
        public String pageUrl(long pageId) {
            if (unreadable.contains(pageId)) {
                throw new IllegalStateException("No address for " + pageId);
            }
            return "https://wiki.example/pages/" + pageId;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
