package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.delivery.JoinedDeadLetters;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.outbox.Drafts;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.tracker.AnnouncePages;
import org.aftermath.core.tracker.Herald;
import org.aftermath.core.tracker.PageTidings;
import org.aftermath.core.tracker.TellProgress;
import org.aftermath.core.tracker.TicketedPages;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.remote.SignedHerald;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.ticket.StoredTicketOutbox;
import org.aftermath.host.store.ticket.StoredTidings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Tells Jira what pages say by now. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceNewsConfig {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final String WORKER = "org.aftermath.postmortem.announcements";

    @Bean
    StoredTidings pageTidings(ActiveObjects ao, Clock clock) {
        return new StoredTidings(ao, clock);
    }

    @Bean
    Announcements announcements(ActiveObjects ao, StoredTidings tidings) {
        return new PageTidings(tidings, new StoredFollowUps(ao));
    }

    /** The tickets come first: the order is part of the ids. */
    @Bean
    @Primary
    DeadLetters deadLetters(StoredTicketOutbox tickets, StoredTidings tidings) {
        return new JoinedDeadLetters(List.of(tickets, tidings));
    }

    @Bean
    Herald herald(Pairings pairings, Clock clock, Tempo tempo) {
        return new SignedHerald(pairings, clock, tempo.answer());
    }

    @Bean
    TellProgress.Telling telling(Contacts contacts, Patience patience, Trouble trouble) {
        return new TellProgress.Telling(contacts, patience, trouble);
    }

    @Bean
    AnnouncePages announcePages(
            StoredTidings tidings, TicketedPages pages, Herald herald, TellProgress.Telling telling) {
        return new AnnouncePages(tidings, pages, herald, telling);
    }

    @Bean
    TicketedPages ticketedPages(FollowUps followUps, Drafts drafts, Tickets tickets, Reasons reasons) {
        return new TicketedPages(followUps, drafts, tickets, reasons);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable announcementsTimetable(
            HostServices host, AnnouncePages announcePages, SchedulerService scheduler, Turns turns) {
        var worker = new Worker(WORKER, announcePages::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }
}
