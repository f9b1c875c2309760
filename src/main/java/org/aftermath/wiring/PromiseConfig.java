package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import org.aftermath.confluence.notice.ConfluenceLetters;
import org.aftermath.confluence.notice.DigestLetter;
import org.aftermath.confluence.people.ConfluenceMembers;
import org.aftermath.confluence.rest.promise.PromisesResource;
import org.aftermath.core.agreement.GiveReason;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.index.Index;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.promise.Digest;
import org.aftermath.core.promise.Promises;
import org.aftermath.core.promise.Remind;
import org.aftermath.core.promise.Reminders;
import org.aftermath.core.promise.Renegotiate;
import org.aftermath.core.promise.ShowPromises;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.job.LoggedTrouble;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.notice.StoredReminders;
import org.aftermath.host.store.ticket.StoredPromises;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Reminds people of what they promised. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class PromiseConfig {

    private static final String WORKER = "org.aftermath.postmortem.promises";

    @Bean
    Promises promises(ActiveObjects ao) {
        return new StoredPromises(ao);
    }

    @Bean
    Reminders reminders(ActiveObjects ao) {
        return new StoredReminders(ao);
    }

    @Bean
    PromiseSettings promiseSettings(ReadSettings settings, SpaceRules rules) {
        return new PromiseSettings(settings, rules);
    }

    @Bean
    Digest.Words digestLetter(
            ConfluenceLetters.Readership readership,
            People people,
            Translator translator,
            TemplateRenderer renderer,
            ApplicationProperties confluence) {
        return new DigestLetter(
                readership, people, translator, renderer, () -> confluence.getBaseUrl(UrlMode.CANONICAL));
    }

    @Bean
    Remind.Sight reminderSight(
            People people, UserAccessor users, ActingUser acting, Pages pages, TimeZoneManager zones) {
        return new Remind.Sight(people, new ConfluenceMembers(users), acting, pages, () -> zones.getUserTimeZone()
                .toZoneId());
    }

    @Bean
    Remind.Desk reminderDesk(
            Remind.Sight sight,
            PromiseSettings settings,
            Reminders reminders,
            Digest.Words words,
            Letters post,
            Transactions transactions) {
        return new Remind.Desk(sight, settings, reminders, words, post, transactions, new LoggedTrouble());
    }

    @Bean
    TellOnce tellOnce(Index index, Remind.Desk desk, Clock clock) {
        return new TellOnce(index, desk, clock);
    }

    @Bean
    Remind remind(Promises promises, Postmortems postmortems, PromiseSettings settings, Remind.Desk desk, Clock clock) {
        return new Remind(promises, postmortems, settings, desk, clock);
    }

    @Bean
    ShowPromises showPromises(
            Promises promises, PromiseSettings settings, Pages pages, ShowPromises.Desk desk, Clock clock) {
        return new ShowPromises(promises, settings, pages, desk, clock);
    }

    @Bean
    ShowPromises.Desk showPromisesDesk(People people, Reasons reasons) {
        return new ShowPromises.Desk(people, reasons);
    }

    @Bean
    Renegotiate renegotiate(
            Tickets tickets,
            TicketTracker tracker,
            GiveReason reasons,
            WriteFollowUps pages,
            Transactions transactions) {
        return new Renegotiate(tickets, tracker, reasons, new Renegotiate.Desk(pages, transactions));
    }

    @Bean
    PromisesResource.Caller promisesCaller(ActingUser acting, TimeZoneManager zones, Clock clock) {
        return new PromisesResource.Caller(acting, zones, clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable promisesTimetable(
            HostServices host, Remind remind, SchedulerService scheduler, Turns turns, Tempo tempo) {
        var worker = Worker.unfenced(WORKER, remind::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, tempo.remind(), scheduler));
    }
}
