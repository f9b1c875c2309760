package org.aftermath.core.tracker;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.postmortem.Status;
import org.aftermath.core.ticket.AnnouncedFollowUps;
import org.aftermath.core.ticket.AnnouncedPostmortems;
import org.aftermath.core.ticket.Drafts;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.ticket.TicketRules;
import org.aftermath.support.InMemoryAnnouncements;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class AnnouncePagesTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    private final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
    private final AnnouncedPostmortems postmortems = new AnnouncedPostmortems(new InMemoryPostmortems(), announcements);
    private final AnnouncedFollowUps followUps = new AnnouncedFollowUps(new InMemoryFollowUps(), announcements);
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryReasons reasons = new InMemoryReasons();
    private final List<Briefing> told = new ArrayList<>();
    private boolean away;
    private final AnnouncePages announce = new AnnouncePages(
            announcements,
            followUps,
            new Drafts(followUps, postmortems, new WikiSite(), spaceKey -> TicketRules.DEFAULT),
            new AnnouncePages.Known(tickets, reasons),
            this::hear,
            new MovableClock());

    @Before
    public void aPageWithATicket() {
        postmortems.add(aPostmortem().build());
        followUps.replace(42, List.of(aFollowUp().build()));
        tickets.keep(aTicket().build());
    }

    @Test
    public void tellsWhatThePageSaysByNow() {
        var reason = new Reason(UID, Agreed.DUE, Instant.EPOCH, "why", "sre", Instant.EPOCH);
        reasons.keep(reason);
        moveTo(Status.IN_REVIEW);
        moveTo(Status.REVIEWED);

        announce.run();

        assertThat(told).hasSize(1);
        var item = told.get(0).items().get(0);
        assertThat(item.uid()).isEqualTo(UID);
        assertThat(item.brief().origin().status()).isEqualTo(Status.REVIEWED);
        assertThat(item.brief().labels()).contains("postmortem", "p0");
        assertThat(item.reasons()).containsExactly(reason);
        assertThat(announcements.waiting(9)).isEmpty();
    }

    @Test
    public void tellsLaterWhatDoesNotArrive() {
        moveTo(Status.IN_REVIEW);
        away = true;
        announce.run();
        assertThat(announcements.waiting(9)).hasSize(1);

        away = false;
        announce.run();

        assertThat(told).hasSize(1);
        assertThat(announcements.waiting(9)).isEmpty();
    }

    @Test
    public void tellsOfChangedFollowUpsAndOfNothingThatStays() {
        followUps.replace(42, List.of(aFollowUp().build()));
        assertThat(announcements.waiting(9)).isEmpty();

        followUps.replace(42, List.of(aFollowUp().saying("Fail over in 4 s").build()));

        assertThat(announcements.waiting(9)).hasSize(1);
    }

    @Test
    public void asksNobodyAboutPagesWithoutTickets() {
        tickets.forget(42);
        moveTo(Status.IN_REVIEW);

        announce.run();

        assertThat(told).isEmpty();
        assertThat(announcements.waiting(9)).isEmpty();
    }

    private void moveTo(Status status) {
        postmortems.update(postmortems.ofPage(42).orElseThrow().at(status));
    }

    private boolean hear(Briefing briefing) {
        if (!away) {
            told.add(briefing);
        }
        return !away;
    }

    private static final class WikiSite implements Site {

        @Override
        public String pageUrl(long pageId) {
            return "https://wiki.example/pages/" + pageId;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
