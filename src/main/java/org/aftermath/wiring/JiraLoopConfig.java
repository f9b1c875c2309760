package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.TendDeadLetters;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.tracker.IssueLabels;
import org.aftermath.core.tracker.IssueStates;
import org.aftermath.core.tracker.Messenger;
import org.aftermath.core.tracker.Sweep;
import org.aftermath.core.tracker.TellProgress;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Wake;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.pairing.AcceptPairing;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.remote.SignedMessenger;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.peer.DeadLetterDesk;
import org.aftermath.host.rest.peer.PeerStates;
import org.aftermath.host.rest.peer.PeersDesk;
import org.aftermath.host.rest.peer.WorkStates;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.ticket.StoredClaims;
import org.aftermath.host.store.ticket.StoredTidings;
import org.aftermath.host.text.Translator;
import org.aftermath.jira.event.IssueListener;
import org.aftermath.jira.trace.ChangedIssues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jira's end of the loop: what changes on tickets is noted, and told. */
@Configuration(proxyBeanMethods = false)
class JiraLoopConfig {

    private static final String SWEEPER = "org.aftermath.postmortem.sweep";
    private static final String WORKER = "org.aftermath.postmortem.progress";

    @Bean
    Claims claims(ActiveObjects ao, Clock clock) {
        return new StoredClaims(ao, clock);
    }

    @Bean
    StoredTidings tidings(ActiveObjects ao, Clock clock) {
        return new StoredTidings(ao, clock);
    }

    @Bean
    Reasons reasons(ActiveObjects ao) {
        return new StoredReasons(ao);
    }

    @Bean
    Messenger messenger(Pairings pairings, Clock clock, Tempo tempo) {
        return new SignedMessenger(pairings, clock, tempo.answer());
    }

    @Bean
    TellProgress.Telling telling(Contacts contacts, Patience patience, Trouble trouble) {
        return new TellProgress.Telling(contacts, patience, trouble);
    }

    @Bean
    TellProgress tellProgress(
            Tidings tidings, Claims claims, IssueStates issues, Messenger messenger, TellProgress.Telling telling) {
        return new TellProgress(tidings, claims, issues, messenger, telling);
    }

    @Bean
    TendDeadLetters tendDeadLetters(DeadLetters letters, Wake worker, Transactions transactions, Clock clock) {
        return new TendDeadLetters(letters, TendDeadLetters.Sequel.none(), worker::up, transactions, clock);
    }

    @Bean
    PeersDesk peersDesk(
            HostServices host,
            Pairings pairings,
            PeerStates states,
            Tidings tidings,
            DeadLetters letters,
            WorkStates work) {
        return new PeersDesk(
                () -> new PeersDesk.Queue(tidings.waiting(), letters.undecided()),
                () -> pairings.all().stream()
                        .map(pairing -> states.of(pairing, pairing.id()))
                        .toList(),
                work,
                host.version());
    }

    @Bean
    DeadLetterDesk deadLetterDesk(
            TendDeadLetters tend, Claims claims, UserManager users, Translator translator, Refusals refusals) {
        return new DeadLetterDesk(
                tend,
                uid -> claims.find(uid).flatMap(Claim::issue).map(Claim.IssueRef::key),
                users,
                translator,
                refusals);
    }

    @Bean(destroyMethod = "onStop")
    Worker progressWorker(HostServices host, TellProgress tellProgress, Turns turns) {
        return host.offer(LifecycleAware.class, new Worker(WORKER, tellProgress::run, turns));
    }

    @Bean(destroyMethod = "onStop")
    Timetable progressTimetable(HostServices host, Worker worker, SchedulerService scheduler, Tempo tempo) {
        return host.offer(LifecycleAware.class, new Timetable(worker, tempo.inCase(), scheduler));
    }

    /** No bean: whoever wakes the worker means the one above. */
    @Bean(destroyMethod = "onStop")
    Timetable sweepTimetable(HostServices host, Sweep sweep, SchedulerService scheduler, Turns turns, Tempo tempo) {
        var sweeper = Worker.unfenced(SWEEPER, sweep::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(sweeper, tempo.sweep(), scheduler));
    }

    @Bean
    Sweep sweep(
            SearchService search, IssueStates issues, IssueLabels labels, Claims claims, Tidings tidings, Clock clock) {
        return new Sweep(new Sweep.Tracker(new ChangedIssues(search), issues, labels), claims, tidings, clock);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    IssueListener issueListener(EventPublisher events, Claims claims, Tidings tidings, Wake wake) {
        return new IssueListener(events, claims, tidings, wake);
    }

    @Bean
    AcceptPairing acceptPairing(Pairings pairings, Wake wake, Clock clock) {
        return new AcceptPairing(pairings, wake, clock);
    }
}
