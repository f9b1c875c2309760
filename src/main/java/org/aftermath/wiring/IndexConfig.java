package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.confluence.event.LabelListener;
import org.aftermath.confluence.people.ConfluenceReadership;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.Index;
import org.aftermath.core.index.KeepIndex;
import org.aftermath.core.index.PageTraits;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.index.StoredIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Finding postmortems again. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class IndexConfig {

    private static final Duration DAILY = Duration.ofDays(1);
    private static final String WORKER = "org.aftermath.postmortem.index";

    @Bean
    Index index(ActiveObjects ao) {
        return new StoredIndex(ao);
    }

    @Bean
    KeepIndex keepIndex(Index index, PageTraits pages) {
        return new KeepIndex(index, pages);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    LabelListener labelListener(
            EventPublisher events, Postmortems postmortems, KeepIndex keepIndex, Transactions transactions) {
        return new LabelListener(events, postmortems, keepIndex, transactions);
    }

    @Bean
    BrowseIndex browseIndex(
            Index index,
            Pages pages,
            ActingUser acting,
            UserAccessor users,
            PermissionManager permissions,
            SpaceManager spaces,
            SpaceRules rules) {
        var readership = new ConfluenceReadership(users, permissions, spaces);
        return new BrowseIndex(
                index,
                pages,
                key -> acting.current()
                        .filter(reader -> readership.mayRead(reader, key))
                        .isPresent(),
                key -> rules.of(key).calendar().zone());
    }

    /** The first time soon after the plugin starts: an older version may have left records without a line. */
    @Bean(destroyMethod = "onStop")
    Timetable indexTimetable(
            HostServices host,
            KeepIndex keepIndex,
            Postmortems postmortems,
            Transactions transactions,
            SchedulerService scheduler,
            Turns turns) {
        var worker = Worker.unfenced(
                WORKER,
                () -> {
                    keepIndex.all(postmortems, transactions);
                    return Optional.empty();
                },
                turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, DAILY, scheduler));
    }
}
