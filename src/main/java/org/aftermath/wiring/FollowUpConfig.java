package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.UUID;
import org.aftermath.confluence.page.StorageMarkup;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.rest.followup.FollowUpStamps;
import org.aftermath.core.announcement.AnnouncedFollowUps;
import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.placing.TicketTiming;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.ticket.SeenTickets;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.webhook.TellWebhooks;
import org.aftermath.core.work.Wake;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.ticket.StoredTicketOutbox;
import org.aftermath.host.store.ticket.StoredTickets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Follow-ups: their index, their tickets, and how people write them into the page. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class FollowUpConfig {

    @Bean
    FollowUps followUps(ActiveObjects ao, Announcements announcements, TellWebhooks webhooks) {
        return new AnnouncedFollowUps(new StoredFollowUps(ao), announcements, webhooks::changed);
    }

    @Bean
    Tickets tickets(ActiveObjects ao) {
        return new StoredTickets(ao);
    }

    @Bean
    Reasons reasons(ActiveObjects ao) {
        return new StoredReasons(ao);
    }

    @Bean
    StoredTicketOutbox ticketOutbox(ActiveObjects ao, Clock clock) {
        return new StoredTicketOutbox(ao, clock);
    }

    @Bean
    AskForTickets askForTickets(Tickets tickets, TicketOutbox outbox, Wake worker) {
        return new AskForTickets(tickets, outbox, worker);
    }

    @Bean
    ShowFollowUps showFollowUps(
            FollowUps followUps,
            Tickets tickets,
            ActingUser acting,
            Reasons reasons,
            People people,
            Clock clock,
            TicketTiming timing) {
        var seen = new SeenTickets(tickets, acting, people);
        return new ShowFollowUps(followUps, seen, reasons, people, clock).holding(timing::isHeld);
    }

    /** Looks for nobody in particular, so that readers can share what it sees: tickets as they are kept. */
    @Bean
    FollowUpStamps followUpStamps(
            FollowUps followUps,
            Tickets tickets,
            Reasons reasons,
            People people,
            TicketTiming timing,
            FollowUpStamps.Asking asking) {
        var show = new ShowFollowUps(followUps, tickets, reasons, people, asking.clock()).holding(timing::isHeld);
        return new FollowUpStamps(show, asking);
    }

    @Bean
    FollowUpStamps.Asking followUpAsking(LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        return new FollowUpStamps.Asking(locales, zones, clock);
    }

    @Bean
    WriteFollowUps writeFollowUps(EditPage pages, StorageReader reader, People people, Tickets tickets) {
        return new WriteFollowUps(pages, new StorageMarkup(reader, people), tickets, people, () -> UUID.randomUUID()
                .toString());
    }
}
