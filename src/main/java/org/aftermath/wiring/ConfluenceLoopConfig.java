package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.List;
import org.aftermath.confluence.ticket.ConfluenceSite;
import org.aftermath.core.agreement.ApplyToTicket;
import org.aftermath.core.agreement.GiveReason;
import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.TendDeadLetters;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.outbox.AskAgain;
import org.aftermath.core.outbox.Drafts;
import org.aftermath.core.outbox.Occasions;
import org.aftermath.core.outbox.SendTickets;
import org.aftermath.core.outbox.TicketLetters;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.placing.Projects;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.IssueAddresses;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.webhook.TellWebhooks;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Wake;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.pairing.NonceMemory;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.remote.JiraLink;
import org.aftermath.host.remote.JiraSettings;
import org.aftermath.host.remote.JiraTracker;
import org.aftermath.host.remote.LinkedIssues;
import org.aftermath.host.remote.PairWithJira;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.peer.DeadLetterDesk;
import org.aftermath.host.rest.peer.PeerStates;
import org.aftermath.host.rest.peer.PeersDesk;
import org.aftermath.host.rest.peer.WorkStates;
import org.aftermath.host.store.delivery.StoredNonces;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Confluence's end of the loop: asks for tickets, hears of their progress. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceLoopConfig {

    private static final String WORKER = "org.aftermath.postmortem.tickets";

    @Bean
    ApplicationLinkService applicationLinkService(HostServices host) {
        return host.use(ApplicationLinkService.class);
    }

    @Bean
    Site site(ApplicationProperties confluence, TimeZoneManager zones) {
        return new ConfluenceSite(confluence, zones);
    }

    @Bean
    JiraLink jiraLink(ApplicationLinkService links, Clock clock, Tempo tempo) {
        return new JiraLink(links, clock, tempo.answer());
    }

    @Bean
    IssueAddresses issueAddresses(JiraLink jira) {
        return new LinkedIssues(jira);
    }

    @Bean
    TicketTracker ticketTracker(JiraLink jira, ActingUser acting, Projects projects, Pairings pairings) {
        return new JiraTracker(jira, acting, new JiraSettings(projects, pairings));
    }

    @Bean
    SendTickets sendTickets(
            TicketOutbox outbox, Drafts drafts, TicketTracker tracker, Tickets tickets, SendTickets.Sending sending) {
        return new SendTickets(outbox, drafts, tracker, tickets, sending);
    }

    @Bean
    Drafts drafts(
            FollowUps followUps, Postmortems postmortems, Site site, SpaceTicketRules rules, Occasions premortems) {
        return new Drafts(followUps, postmortems, site, rules).alsoOf(premortems);
    }

    @Bean
    SendTickets.Sending sending(Contacts contacts, Patience patience, Trouble trouble) {
        return new SendTickets.Sending(contacts, patience, trouble);
    }

    @Bean(destroyMethod = "onStop")
    Worker ticketWorker(HostServices host, SendTickets sendTickets, Turns turns) {
        return host.offer(LifecycleAware.class, new Worker(WORKER, sendTickets::run, turns));
    }

    @Bean(destroyMethod = "onStop")
    Timetable ticketTimetable(HostServices host, Worker worker, SchedulerService scheduler, Tempo tempo) {
        return host.offer(LifecycleAware.class, new Timetable(worker, tempo.inCase(), scheduler));
    }

    @Bean
    TendDeadLetters tendDeadLetters(
            DeadLetters letters, Tickets tickets, Wake worker, Transactions transactions, Clock clock) {
        return new TendDeadLetters(letters, new TicketLetters(tickets), worker::up, transactions, clock);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(
            TendDeadLetters tend, FollowUps followUps, UserManager users, Translator translator, Refusals refusals) {
        return new DeadLetterDesk(tend, uid -> followUps.find(uid).map(FollowUp::text), users, translator, refusals);
    }

    @Bean
    AskAgain askAgain(FollowUps followUps, Tickets tickets, TicketOutbox outbox, Wake wake) {
        return new AskAgain(followUps, tickets, outbox, wake);
    }

    @Bean
    TakeProgress takeProgress(Tickets tickets, Reasons reasons, FollowUps followUps, TellWebhooks webhooks) {
        return new TakeProgress(tickets, reasons, followUps, webhooks::heard);
    }

    @Bean
    GiveReason giveReason(Tickets tickets, Reasons reasons, Announcements announcements, People people, Clock clock) {
        return new GiveReason(tickets, reasons, announcements, people, clock);
    }

    @Bean
    ApplyToTicket applyToTicket(FollowUps followUps, Tickets tickets, TicketTracker tracker) {
        return new ApplyToTicket(followUps, tickets, tracker);
    }

    @Bean
    NonceMemory nonceMemory(ActiveObjects ao) {
        return new StoredNonces(ao);
    }

    @Bean
    Gatekeeper gatekeeper(Pairings pairings, NonceMemory nonces, Contacts contacts, Patience patience, Tempo tempo) {
        return new Gatekeeper(pairings, nonces, contacts, patience, tempo.overlap());
    }

    @Bean
    PairWithJira pairWithJira(
            JiraLink jira, Pairings pairings, ApplicationProperties confluence, Clock clock, Tempo tempo) {
        return new PairWithJira(jira, pairings, () -> confluence.getBaseUrl(UrlMode.CANONICAL), clock, tempo.overlap());
    }

    @Bean
    PeersDesk peersDesk(
            HostServices host,
            JiraLink jira,
            Pairings pairings,
            PeerStates states,
            TicketOutbox outbox,
            DeadLetters letters,
            WorkStates work) {
        return new PeersDesk(
                () -> new PeersDesk.Queue(outbox.waiting(), letters.undecided()),
                () -> pairings.all().stream()
                        .findFirst()
                        .map(pairing -> List.of(states.of(pairing, SendTickets.TRACKER)))
                        .orElseGet(() -> jira.url().stream()
                                .map(url -> states.unpaired(url, SendTickets.TRACKER))
                                .toList()),
                work,
                host.version());
    }
}
