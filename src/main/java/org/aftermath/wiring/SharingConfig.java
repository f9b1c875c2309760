package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.Optional;
import org.aftermath.confluence.macro.LearningsView;
import org.aftermath.confluence.macro.Viewer;
import org.aftermath.confluence.people.ConfluenceMembers;
import org.aftermath.confluence.rest.duty.MailDraft;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.sharing.FindSimilar;
import org.aftermath.core.sharing.KeepReadings;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.sharing.Recall;
import org.aftermath.core.sharing.TellCompany;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.notice.StoredReadings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What becomes of what was learned. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class SharingConfig {

    /** Compared with reminders of promises: a day more or less matters nothing after a year. */
    private static final int SELDOM = 4;

    private static final String WORKER = "org.aftermath.postmortem.recall";

    @Bean
    Readings readings(ActiveObjects ao) {
        return new StoredReadings(ao);
    }

    @Bean
    FindGist findGist(Manuscripts manuscripts) {
        return new FindGist(manuscripts);
    }

    @Bean
    FindSimilar findSimilar(BrowseIndex index, FindGist gist) {
        return new FindSimilar(index, gist);
    }

    @Bean
    TellCompany tellCompany(People people, UserAccessor users, Letters letters, TickDuty tick) {
        return new TellCompany(people, new ConfluenceMembers(users), letters, tick);
    }

    /** A page that is gone is restricted to nobody. */
    @Bean
    KeepReadings.Rules readingRules(HostServices host, PromiseSettings settings, Groups groups, PageManager pages) {
        var permissions = host.use(ContentPermissionManager.class);
        return new KeepReadings.Rules(
                space -> settings.of(space).facilitators(), groups, id -> Optional.ofNullable(pages.getPage(id))
                        .filter(page -> !permissions
                                .getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION)
                                .isEmpty())
                        .isPresent());
    }

    @Bean
    KeepReadings keepReadings(
            Readings readings, ChangeLog log, KeepReadings.Rules rules, Transactions transactions, Clock clock) {
        return new KeepReadings(readings, log, rules, transactions, clock);
    }

    @Bean
    LearningsView learningsView(
            BrowseIndex index,
            FindGist gist,
            People people,
            ActingUser acting,
            Viewer viewer,
            ApplicationProperties confluence) {
        return new LearningsView(index, gist, people, acting, viewer, () -> confluence.getBaseUrl(UrlMode.CANONICAL));
    }

    @Bean
    Recall recall(TellOnce tellOnce, FindSimilar similar, Pages pages, MailDraft draft, Letters letters, Clock clock) {
        return new Recall(
                tellOnce,
                similar,
                pages,
                (page, earlier, reader) -> {
                    var mail = earlier.isEmpty() ? draft.yearAfter(page) : draft.seenBefore(page, earlier);
                    return letters.plain(page.pageId(), reader, mail.subject(), mail.text());
                },
                clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable recallTimetable(HostServices host, Recall recall, SchedulerService scheduler, Turns turns, Tempo tempo) {
        var worker = Worker.unfenced(WORKER, recall::run, turns);
        return host.offer(
                LifecycleAware.class, new Timetable(worker, tempo.remind().multipliedBy(SELDOM), scheduler));
    }
}
