package org.aftermath.wiring;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.time.Clock;
import org.aftermath.confluence.rest.transfer.ExportDesk;
import org.aftermath.confluence.transfer.Dossier;
import org.aftermath.confluence.transfer.PlainPage;
import org.aftermath.confluence.transfer.PrintedPages;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Postmortems as files, out of Confluence and into it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class TransferConfig {

    @Bean
    PrintedPages printedPages(HostServices host, PageManager pages) {
        return new PrintedPages(pages, host.use(XhtmlContent.class));
    }

    @Bean
    Dossier dossier(PrintedPages printed, ShowFollowUps followUps, StatusHistory history, People people, Clock clock) {
        return new Dossier(printed, followUps, history, people, clock);
    }

    @Bean
    ExportDesk exportDesk(
            ListPostmortems listing,
            Pages pages,
            Dossier dossier,
            PrintedPages printed,
            PlainPage plain,
            Refusals refusals) {
        return new ExportDesk(listing, pages, dossier, printed, plain, refusals);
    }

    @Bean
    PlainPage plainPage(PrintedPages printed, Translator translator) {
        return new PlainPage(printed, translator);
    }
}
