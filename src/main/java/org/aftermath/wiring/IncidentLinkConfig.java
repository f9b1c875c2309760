package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.core.incident.IncidentTracker;
import org.aftermath.core.incident.TellIncidents;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.remote.JiraIncidents;
import org.aftermath.host.remote.JiraLink;
import org.aftermath.host.store.postmortem.StoredIncidentLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tells incidents in Jira of their postmortems. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class IncidentLinkConfig {

    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final String WORKER = "org.aftermath.postmortem.incidents";

    @Bean
    IncidentLinks incidentLinks(ActiveObjects ao) {
        return new StoredIncidentLinks(ao);
    }

    @Bean
    IncidentTracker incidentTracker(JiraLink jira, ActingUser acting) {
        return new JiraIncidents(jira, acting);
    }

    @Bean
    TellIncidents tellIncidents(
            IncidentLinks links,
            Postmortems postmortems,
            IncidentTracker tracker,
            Site site,
            Transactions transactions,
            Clock clock) {
        return new TellIncidents(links, postmortems, tracker, site, transactions, clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable incidentsTimetable(
            HostServices host, TellIncidents tellIncidents, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, tellIncidents::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }
}
