package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.ticket.Announcements;
import org.aftermath.core.ticket.Drafts;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.tracker.AnnouncePages;
import org.aftermath.core.tracker.Herald;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.remote.Pairings;
import org.aftermath.host.remote.SignedHerald;
import org.aftermath.host.store.StoredAnnouncements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tells Jira what pages say by now. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceNewsConfig {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final String WORKER = "org.aftermath.postmortem.announcements";

    @Bean
    Announcements announcements(ActiveObjects ao) {
        return new StoredAnnouncements(ao);
    }

    @Bean
    Herald herald(Pairings pairings, Clock clock) {
        return new SignedHerald(pairings, clock);
    }

    @Bean
    AnnouncePages announcePages(
            Announcements announcements,
            FollowUps followUps,
            Drafts drafts,
            AnnouncePages.Known known,
            Herald herald,
            Clock clock) {
        return new AnnouncePages(announcements, followUps, drafts, known, herald, clock);
    }

    @Bean
    AnnouncePages.Known knownTickets(Tickets tickets, Reasons reasons) {
        return new AnnouncePages.Known(tickets, reasons);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable announcementsTimetable(
            HostServices host, AnnouncePages announcePages, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, announcePages::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }
}
