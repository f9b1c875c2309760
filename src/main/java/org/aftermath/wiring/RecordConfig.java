package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.aftermath.core.announcement.AnnouncedPostmortems;
import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.history.Audit;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.core.incident.LinkedPostmortems;
import org.aftermath.core.index.IndexedPostmortems;
import org.aftermath.core.index.KeepIndex;
import org.aftermath.core.label.LabelledPostmortems;
import org.aftermath.core.label.PageLabels;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.meeting.ScheduledPostmortems;
import org.aftermath.core.notice.News;
import org.aftermath.core.notice.OwnerNotices;
import org.aftermath.core.notice.WatchedPostmortems;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.showing.ShowFacts;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.webhook.TellWebhooks;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.store.postmortem.StoredChangeLog;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The record of a postmortem: what it says, what became of it, how it is shown. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class RecordConfig {

    @Bean
    Postmortems postmortems(
            ActiveObjects ao,
            KeepIndex index,
            PageLabels labels,
            IncidentLinks links,
            OwnerNotices notices,
            News news,
            Announcements announcements,
            Meetings meetings,
            Invitations invitations,
            ActingUser acting,
            TellWebhooks webhooks,
            Clock clock) {
        var announced = new AnnouncedPostmortems(
                new ScheduledPostmortems(
                        new IndexedPostmortems(new StoredPostmortems(ao), index), meetings, invitations, clock),
                announcements,
                webhooks::created);
        var linked = new LinkedPostmortems(new LabelledPostmortems(announced, labels), links, acting, clock);
        return new WatchedPostmortems(linked, notices, news, acting, clock);
    }

    @Bean
    StatusHistory statusHistory(ActiveObjects ao) {
        return new StoredStatusHistory(ao);
    }

    @Bean
    ChangeLog changeLog(ActiveObjects ao) {
        return new StoredChangeLog(ao);
    }

    @Bean
    Audit audit(StatusHistory moves, ChangeLog changes) {
        return new Audit(moves, changes);
    }

    @Bean
    ChangeFacts changeFacts(
            Postmortems postmortems, ChangeFacts.Trail trail, People people, Transactions transactions, Clock clock) {
        return new ChangeFacts(postmortems, trail, people, transactions, clock);
    }

    @Bean
    ChangeFacts.Trail trail(ChangeLog log, Audit audit) {
        return new ChangeFacts.Trail(log, audit);
    }

    @Bean
    ShowHistory showHistory(Audit audit, People people) {
        return new ShowHistory(audit, people);
    }

    @Bean
    ShowFacts showFacts(ShowHistory history) {
        return new ShowFacts(history);
    }

    @Bean
    ShowStatus showStatus(ShowFollowUps followUps, Pages pages, People people, Lifecycle lifecycle) {
        return new ShowStatus(followUps, pages, people, lifecycle);
    }

    @Bean
    ListPostmortems listPostmortems(Postmortems postmortems, Pages pages) {
        return new ListPostmortems(postmortems, pages);
    }
}
