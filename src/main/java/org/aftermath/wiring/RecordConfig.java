package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.followup.IndexFollowUps;
import org.aftermath.core.history.Audit;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.core.incident.LinkedPostmortems;
import org.aftermath.core.label.LabelledPostmortems;
import org.aftermath.core.label.PageLabels;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.making.AdoptPage;
import org.aftermath.core.making.ForeseeAdoption;
import org.aftermath.core.making.MakePostmortem;
import org.aftermath.core.making.MakingAnswers;
import org.aftermath.core.making.PageForm;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.notice.News;
import org.aftermath.core.notice.OwnerNotices;
import org.aftermath.core.notice.WatchedPostmortems;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.Copies;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.ForgetPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.ListPostmortems;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.showing.ShowFacts;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.ticket.AnnouncedFollowUps;
import org.aftermath.core.ticket.AnnouncedPostmortems;
import org.aftermath.core.ticket.Announcements;
import org.aftermath.core.ticket.SeenTickets;
import org.aftermath.core.ticket.TicketOutbox;
import org.aftermath.core.ticket.TicketTiming;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.ticket.Wake;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.store.StoredChangeLog;
import org.aftermath.host.store.StoredCopies;
import org.aftermath.host.store.StoredFollowUps;
import org.aftermath.host.store.StoredPostmortems;
import org.aftermath.host.store.StoredReasons;
import org.aftermath.host.store.StoredStatusHistory;
import org.aftermath.host.store.StoredTicketOutbox;
import org.aftermath.host.store.StoredTickets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The record of a postmortem: its stores and what is done with them. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class RecordConfig {

    @Bean
    Postmortems postmortems(
            ActiveObjects ao,
            PageLabels labels,
            IncidentLinks links,
            OwnerNotices notices,
            News news,
            Announcements announcements,
            ActingUser acting,
            Clock clock) {
        var announced = new AnnouncedPostmortems(new StoredPostmortems(ao), announcements);
        var linked = new LinkedPostmortems(new LabelledPostmortems(announced, labels), links, acting, clock);
        return new WatchedPostmortems(linked, notices, news, acting, clock);
    }

    @Bean
    Copies copies(ActiveObjects ao) {
        return new StoredCopies(ao);
    }

    @Bean
    KeepRecord keepRecord(
            Postmortems postmortems, SeedPostmortem seeding, FollowUps followUps, Copies copies, PageLabels labels) {
        return new KeepRecord(postmortems, seeding, followUps, copies, labels);
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
    ShowFacts showFacts(Postmortems postmortems, ShowHistory history, Pages pages) {
        return new ShowFacts(postmortems, history, pages);
    }

    @Bean
    FollowUps followUps(ActiveObjects ao, Announcements announcements) {
        return new AnnouncedFollowUps(new StoredFollowUps(ao), announcements);
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
    SeedPostmortem seedPostmortem(Postmortems postmortems, People people) {
        return new SeedPostmortem(postmortems, people, () -> UUID.randomUUID().toString());
    }

    @Bean
    ForgetPage forgetPage(List<PageMemory> memories) {
        return new ForgetPage(memories);
    }

    @Bean
    AdoptPage adoptPage(
            Stories stories,
            Postmortems postmortems,
            SeedPostmortem seeding,
            FollowPage follow,
            Transactions transactions) {
        return new AdoptPage(stories, postmortems, seeding, follow, transactions);
    }

    @Bean
    MakePostmortem makePostmortem(
            Postmortems postmortems, People people, PageForm form, EditPage pages, AdoptPage adopting) {
        return new MakePostmortem(postmortems, new MakingAnswers(people), form, pages, adopting);
    }

    @Bean
    ForeseeAdoption foreseeAdoption(Stories stories, Postmortems postmortems) {
        return new ForeseeAdoption(stories, postmortems);
    }

    @Bean
    AskForTickets askForTickets(Tickets tickets, TicketOutbox outbox, Wake worker) {
        return new AskForTickets(tickets, outbox, worker);
    }

    @Bean
    FollowPage followPage(Postmortems postmortems, FollowUps followUps, KeepRecord records, AskForTickets asking) {
        return new FollowPage(postmortems, records, followUps, new IndexFollowUps(followUps), asking);
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

    @Bean
    ShowStatus showStatus(
            Postmortems postmortems, ShowFollowUps followUps, Pages pages, People people, Lifecycle lifecycle) {
        return new ShowStatus(postmortems, followUps, pages, people, lifecycle);
    }

    @Bean
    ListPostmortems listPostmortems(Postmortems postmortems, Pages pages) {
        return new ListPostmortems(postmortems, pages);
    }
}
