package org.aftermath.wiring;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.confluence.page.ConfluenceWhereabouts;
import org.aftermath.confluence.page.MissedSaves;
import org.aftermath.confluence.page.PageStories;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.upkeep.CatchUp;
import org.aftermath.core.upkeep.ForgetLostPages;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.upkeep.Whereabouts;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tidies up once a day after what happened without a word. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class TidyConfig {

    private static final Duration DAILY = Duration.ofDays(1);
    private static final String CATCHING_UP = "org.aftermath.postmortem.caught-up";
    private static final String WORKER = "org.aftermath.postmortem.lost";

    @Bean
    ConfluenceWhereabouts whereabouts(SpaceManager spaces, PageManager pages) {
        return new ConfluenceWhereabouts(spaces, pages);
    }

    @Bean
    ForgetLostPages forgetLostPages(
            Postmortems postmortems, Whereabouts whereabouts, ForgetPage forget, Transactions transactions) {
        return new ForgetLostPages(postmortems, whereabouts, forget, transactions);
    }

    @Bean
    CatchUp catchUp(
            Postmortems postmortems, CatchUp.Saves saves, FollowPage follow, Transactions transactions, Clock clock) {
        return new CatchUp(postmortems, saves, follow, transactions, clock);
    }

    @Bean
    CatchUp.Saves saves(PageManager pages, PageStories stories, TimeZoneManager zones, PluginSettingsFactory settings) {
        return new MissedSaves(pages, stories, zones, settings);
    }

    /** The first time soon after the plugin starts, which is when there may be something to catch up with. */
    @Bean(destroyMethod = "onStop")
    Timetable catchUpTimetable(HostServices host, CatchUp catchUp, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(
                CATCHING_UP,
                () -> {
                    catchUp.run();
                    return Optional.empty();
                },
                turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, DAILY, scheduler));
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable lostPagesTimetable(
            HostServices host, ForgetLostPages forgetLostPages, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, forgetLostPages::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, DAILY, scheduler));
    }
}
