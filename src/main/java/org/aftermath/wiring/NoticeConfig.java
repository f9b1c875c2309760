package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.confluence.notice.ConfluenceLetters;
import org.aftermath.confluence.notice.OwnerLetter;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.notice.DismissNews;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.notice.News;
import org.aftermath.core.notice.OwnerNotices;
import org.aftermath.core.notice.ShowNews;
import org.aftermath.core.notice.TellOwners;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.notice.StoredNews;
import org.aftermath.host.store.notice.StoredOwnerNotices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Tells people what concerns them, by mail and on whatever page they look at. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class NoticeConfig {

    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final String WORKER = "org.aftermath.postmortem.owners";

    @Bean
    MailServerManager mailServerManager(HostServices host) {
        return host.use(MailServerManager.class);
    }

    @Bean
    OwnerNotices ownerNotices(ActiveObjects ao) {
        return new StoredOwnerNotices(ao);
    }

    @Bean
    News news(ActiveObjects ao) {
        return new StoredNews(ao);
    }

    @Bean
    ShowNews showNews(News news, Postmortems postmortems, Pages pages, ActingUser acting, Clock clock) {
        return new ShowNews(news, postmortems, pages, acting, clock);
    }

    @Bean
    DismissNews dismissNews(News news, Postmortems postmortems, Transactions transactions, Clock clock) {
        return new DismissNews(news, postmortems, transactions, clock);
    }

    @Bean
    ConfluenceLetters.Readership readership(UserAccessor users, PageManager pages, PermissionManager permissions) {
        return new ConfluenceLetters.Readership(users, pages, permissions);
    }

    @Bean
    OwnerLetter ownerLetter(I18nResolver texts, TemplateRenderer renderer) {
        return new OwnerLetter(texts, renderer);
    }

    @Bean
    Letters letters(
            ConfluenceLetters.Readership readership,
            LocaleResolver locales,
            OwnerLetter ownerLetter,
            Site site,
            MailServerManager mail) {
        return new ConfluenceLetters(readership, locales, ownerLetter, site, mail);
    }

    @Bean
    TellOwners tellOwners(
            OwnerNotices notices, Postmortems postmortems, Letters letters, Transactions transactions, Clock clock) {
        return new TellOwners(notices, postmortems, letters, transactions, clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable ownersTimetable(HostServices host, TellOwners tellOwners, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, tellOwners::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }
}
