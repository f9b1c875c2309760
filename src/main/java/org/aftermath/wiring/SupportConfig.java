package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.confluence.notice.ConfluenceLetters;
import org.aftermath.confluence.notice.SupportLetter;
import org.aftermath.confluence.people.ConfluenceMembers;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.notice.AskSupport;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.notice.SupportLetters;
import org.aftermath.core.notice.SupportNotices;
import org.aftermath.core.notice.TellSupport;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.notice.StoredSupportNotices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tells support by mail that a message is theirs to post. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class SupportConfig {

    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final String WORKER = "org.aftermath.postmortem.support";

    @Bean
    SupportNotices supportNotices(ActiveObjects ao) {
        return new StoredSupportNotices(ao);
    }

    @Bean
    AskSupport askSupport(SupportNotices notices, Clock clock) {
        return new AskSupport(notices, clock);
    }

    @Bean
    SupportLetters supportLetters(
            ConfluenceLetters.Readership readership,
            LocaleResolver locales,
            I18nResolver texts,
            TemplateRenderer renderer,
            Site site) {
        return new SupportLetter(readership, locales, texts, renderer, site);
    }

    @Bean
    TellSupport.Desk tellingDesk(SpaceRules rules, UserAccessor users, SupportLetters letters, Letters post) {
        return new TellSupport.Desk(rules, new ConfluenceMembers(users), letters, post);
    }

    @Bean
    TellSupport tellSupport(
            SupportNotices notices,
            Postmortems postmortems,
            TellSupport.Desk desk,
            Transactions transactions,
            Clock clock) {
        return new TellSupport(notices, postmortems, desk, transactions, clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable supportTimetable(HostServices host, TellSupport tellSupport, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, tellSupport::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }
}
