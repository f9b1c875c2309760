package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.people.People;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.WebhookSettings;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.webhook.Deliveries;
import org.aftermath.core.webhook.SendWebhooks;
import org.aftermath.core.webhook.TellWebhooks;
import org.aftermath.core.webhook.Webhook;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.pairing.WebhookSecrets;
import org.aftermath.host.remote.WebhookLine;
import org.aftermath.host.store.delivery.StoredDeliveries;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tells other programs what happens. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class WebhookConfig {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final String WORKER = "org.aftermath.postmortem.webhooks";

    @Bean
    Deliveries deliveries(ActiveObjects ao, Clock clock) {
        return new StoredDeliveries(ao, clock);
    }

    @Bean
    Webhook.Spaces webhookSettings(ReadSettings settings) {
        return new WebhookSettings(settings);
    }

    @Bean
    WebhookSecrets webhookSecrets(PluginSettingsFactory settings) {
        return new WebhookSecrets(settings);
    }

    /** The stores themselves: what stands in front of them tells us of what changes. */
    @Bean
    TellWebhooks tellWebhooks(
            ActiveObjects ao,
            Deliveries deliveries,
            Webhook.Spaces spaces,
            Tickets tickets,
            People people,
            Site site,
            Clock clock) {
        var known = new TellWebhooks.Known(
                new StoredPostmortems(ao)::ofPage, new StoredFollowUps(ao)::find, tickets, people, site);
        return new TellWebhooks(
                deliveries, spaces, known, () -> UUID.randomUUID().toString(), clock);
    }

    @Bean
    SendWebhooks sendWebhooks(
            Deliveries deliveries,
            Webhook.Spaces spaces,
            WebhookSecrets secrets,
            Contacts contacts,
            Patience patience,
            Clock clock,
            Tempo tempo) {
        var line = new WebhookLine(secrets, clock, tempo.answer());
        return new SendWebhooks(deliveries, spaces, line::send, contacts, patience);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable webhooksTimetable(HostServices host, SendWebhooks sending, SchedulerService scheduler, Turns turns) {
        return host.offer(
                LifecycleAware.class, new Timetable(new Worker(WORKER, sending::run, turns), OFTEN, scheduler));
    }
}
