package org.aftermath.wiring;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.Optional;
import org.aftermath.confluence.event.PageListener;
import org.aftermath.confluence.page.ConfluenceLabels;
import org.aftermath.confluence.page.ConfluencePages;
import org.aftermath.confluence.page.FoundByProperty;
import org.aftermath.confluence.page.PageStories;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.confluence.people.ConfluencePeople;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.store.delivery.StoredTurns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What only Confluence has. In Jira this class is named and never linked. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
@Import({
    RecordConfig.class,
    PageConfig.class,
    FollowUpConfig.class,
    TidyConfig.class,
    IndexConfig.class,
    IncidentLinkConfig.class,
    DutyConfig.class,
    SharingConfig.class,
    ForesightConfig.class,
    LintConfig.class,
    LifecycleConfig.class,
    TimelineConfig.class,
    TransferConfig.class,
    ReviewConfig.class,
    SessionConfig.class,
    PremortemConfig.class,
    MeasureConfig.class,
    MeetingConfig.class,
    FeedConfig.class,
    MessageConfig.class,
    SupportConfig.class,
    ConfluenceRest.class,
    ConfluenceLoopConfig.class,
    ConfluenceViews.class,
    SettingsConfig.class,
    WebhookConfig.class,
    ConfluenceAdmin.class,
    NoticeConfig.class,
    PromiseConfig.class,
    ConfluenceNewsConfig.class
})
class ConfluenceConfig {

    @Bean
    AccessModeService accessModeService(HostServices host) {
        return host.use(AccessModeService.class);
    }

    /** Nobody gets a turn while Confluence may only be read: what waits goes on waiting. */
    @Bean
    @Primary
    Turns turnsWhileWritable(StoredTurns turns, AccessModeService mode) {
        return work -> mode.isReadOnlyAccessModeEnabled() ? Optional.empty() : turns.take(work);
    }

    @Bean
    PageManager pageManager(HostServices host) {
        return host.use(PageManager.class);
    }

    @Bean
    PermissionManager permissionManager(HostServices host) {
        return host.use(PermissionManager.class);
    }

    @Bean
    UserAccessor userAccessor(HostServices host) {
        return host.use(UserAccessor.class);
    }

    @Bean
    LabelManager labelManager(HostServices host) {
        return host.use(LabelManager.class);
    }

    @Bean
    ContentPropertyService contentPropertyService(HostServices host) {
        return host.use(ContentPropertyService.class);
    }

    @Bean
    ConfluenceLabels pageLabels(PageManager pages, LabelManager labels, ContentPropertyService properties) {
        return new ConfluenceLabels(pages, labels, new FoundByProperty(properties));
    }

    @Bean
    People people(UserAccessor users) {
        return new ConfluencePeople(users);
    }

    @Bean
    ConfluenceActingUser actingUser(UserAccessor users) {
        return new ConfluenceActingUser(users);
    }

    @Bean
    ConfluencePages pages(PageManager pages, PermissionManager permissions, ConfluenceActingUser acting, Site site) {
        return new ConfluencePages(pages, permissions, acting, site);
    }

    @Bean
    StorageReader storageReader(People people) {
        return new StorageReader(key -> people.find(new UserRef(key)).map(Person::userName));
    }

    @Bean
    PageStories pageStories(ConfluencePages pages, StorageReader reader, PageManager manager) {
        return new PageStories(pages, reader, manager);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    PageListener pageListener(
            EventPublisher events,
            PageStories stories,
            FollowPage follow,
            ForgetPage forget,
            ActingUser acting,
            TimeZoneManager zones,
            Transactions transactions) {
        return new PageListener(events, stories, follow, forget, acting, zones, transactions);
    }
}
