package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.confluence.notice.ConfluenceLetters;
import org.aftermath.confluence.notice.MeetingLetters;
import org.aftermath.confluence.notice.Occasions;
import org.aftermath.confluence.people.ConfluenceMembers;
import org.aftermath.confluence.rest.meeting.MeetingDesk;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.meeting.CallOff;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.meeting.Invitees;
import org.aftermath.core.meeting.MeetingRules;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.meeting.ScheduleMeeting;
import org.aftermath.core.meeting.ShowMeeting;
import org.aftermath.core.meeting.TellInvited;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.MeetingsOfSpace;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.upkeep.Whereabouts;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.meeting.StoredInvitations;
import org.aftermath.host.store.meeting.StoredMeetings;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The meeting in which a postmortem is reviewed: its date, whoever is invited, and what they are sent. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class MeetingConfig {

    private static final Duration OFTEN = Duration.ofSeconds(15);
    /** A domain that no address has (RFC 2606). */
    private static final String NOBODY = "nobody@aftermath.invalid";

    private static final String WORKER = "org.aftermath.postmortem.meetings";

    @Bean
    Meetings meetings(ActiveObjects ao) {
        return new StoredMeetings(ao);
    }

    @Bean
    Invitations invitations(ActiveObjects ao) {
        return new StoredInvitations(ao);
    }

    @Bean
    MeetingRules.Spaces meetingRules(ReadSettings settings) {
        return new MeetingsOfSpace(settings);
    }

    @Bean
    ScheduleMeeting.Desk scheduleDesk(MeetingRules.Spaces rules, Transactions transactions, Clock clock) {
        return new ScheduleMeeting.Desk(rules, transactions, clock);
    }

    @Bean
    ScheduleMeeting scheduleMeeting(
            ChangeFacts facts, Meetings meetings, Invitations invitations, People people, ScheduleMeeting.Desk desk) {
        return new ScheduleMeeting(facts, meetings, invitations, people, desk);
    }

    @Bean
    ShowMeeting.Setting meetingSetting(MeetingRules.Spaces rules, People people, Pages pages) {
        return new ShowMeeting.Setting(rules, people, pages);
    }

    @Bean
    ShowMeeting showMeeting(
            Meetings meetings,
            Invitations invitations,
            ShowMeeting.Setting setting,
            Groups groups,
            Lifecycle lifecycle) {
        return new ShowMeeting(meetings, invitations, new Invitees(setting.people(), groups), setting, lifecycle);
    }

    @Bean
    Occasions occasions(I18nResolver texts, Site site, ApplicationProperties confluence, MailServerManager mail) {
        return new Occasions(
                texts,
                site,
                () -> confluence.getBaseUrl(UrlMode.CANONICAL),
                () -> mail.isDefaultSMTPMailServerDefined()
                        ? mail.getDefaultSMTPMailServer().getDefaultFrom()
                        : NOBODY);
    }

    @Bean
    MeetingLetters.Wording meetingWording(LocaleResolver locales, I18nResolver texts, TemplateRenderer renderer) {
        return new MeetingLetters.Wording(locales, texts, renderer);
    }

    @Bean
    TellInvited.Words meetingLetters(
            ConfluenceLetters.Readership readership,
            MeetingLetters.Wording wording,
            Occasions occasions,
            Site site,
            SpaceRules rules) {
        return new MeetingLetters(readership, wording, occasions, site, space -> rules.of(space)
                .calendar()
                .zone());
    }

    @Bean
    TellInvited.Desk tellInvitedDesk(
            TellInvited.Words words, Letters post, MeetingRules.Spaces rules, UserAccessor users) {
        return new TellInvited.Desk(words, post, rules, new ConfluenceMembers(users));
    }

    @Bean
    TellInvited.Books meetingBooks(
            Postmortems postmortems, Meetings meetings, Invitations invitations, Whereabouts whereabouts) {
        return new TellInvited.Books(postmortems, meetings, invitations, whereabouts);
    }

    @Bean
    CallOff callOff(TellInvited.Books books, Clock clock) {
        return new CallOff(books.postmortems(), books.meetings(), books.invitations(), books.whereabouts(), clock);
    }

    @Bean
    TellInvited tellInvited(
            TellInvited.Books books, TellInvited.Desk desk, ForgetPage forget, Transactions transactions, Clock clock) {
        return new TellInvited(books, desk, forget, transactions, clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable meetingsTimetable(HostServices host, TellInvited tellInvited, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, tellInvited::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }

    @Bean
    MeetingDesk.Reader meetingReader(UserManager users, LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        return new MeetingDesk.Reader(users, locales, zones, clock);
    }

    @Bean
    MeetingDesk meetingDesk(
            ShowMeeting show,
            ScheduleMeeting schedule,
            CallOff callOff,
            Occasions occasions,
            MeetingDesk.Reader reader,
            Translator translator,
            Refusals refusals) {
        return new MeetingDesk(show, schedule, callOff, occasions, reader, translator, refusals);
    }
}
