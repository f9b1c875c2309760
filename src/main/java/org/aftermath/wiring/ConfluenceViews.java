package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import org.aftermath.confluence.macro.IndexView;
import org.aftermath.confluence.macro.Renderings;
import org.aftermath.confluence.macro.ReportView;
import org.aftermath.confluence.macro.Viewer;
import org.aftermath.confluence.macro.Views;
import org.aftermath.confluence.page.ConfluencePages;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.people.ConfluencePeople;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.FollowUpCounts;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.report.ShowReport;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.ticket.Site;
import org.aftermath.host.remote.JiraLink;
import org.aftermath.host.store.report.StoredSequels;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the macros need; the host makes the macros themselves and hands them these through their constructors. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceViews {

    @Bean
    Viewer viewer(
            Translator translator, LocaleResolver locales, TimeZoneManager zones, Clock clock, AccessModeService mode) {
        return new Viewer(translator, locales, zones, clock, mode::isReadOnlyAccessModeEnabled);
    }

    @Bean
    Renderings renderings(
            Postmortems postmortems,
            Pages pages,
            ShowFollowUps followUps,
            StorageReader reader,
            SpaceTicketRules rules,
            Viewer viewer) {
        return new Renderings(new Renderings.Sources(
                postmortems, pages, followUps, (id, storage) -> new PageReading(id, storage, reader), rules, viewer));
    }

    @Bean
    IndexView indexView(
            BrowseIndex index,
            FollowUpCounts followUps,
            People people,
            ActingUser acting,
            Viewer viewer,
            ApplicationProperties confluence) {
        return new IndexView(index, followUps, people, acting, viewer, () -> confluence.getBaseUrl(UrlMode.CANONICAL));
    }

    @Bean
    FollowUpCounts followUpCounts(ActiveObjects ao) {
        return new StoredSequels(ao);
    }

    @Bean
    Views views(TemplateRenderer renderer) {
        return new Views(renderer);
    }

    @Bean
    ShowReport showReport(
            BrowseIndex index,
            ConfluencePages pages,
            ActiveObjects ao,
            SpaceRules rules,
            UserAccessor users,
            Clock clock) {
        var onlooker = new ShowReport.Onlooker(new ConfluencePeople(users), clock);
        return new ShowReport(index, pages, new StoredSequels(ao), rules, onlooker);
    }

    @Bean
    ReportView reportView(
            ShowReport reports, Site site, Viewer viewer, ApplicationProperties confluence, JiraLink jira) {
        return new ReportView(reports, site, viewer, () -> confluence.getBaseUrl(UrlMode.CANONICAL), jira::url);
    }
}
