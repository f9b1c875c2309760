package org.aftermath.wiring;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import org.aftermath.confluence.page.ConfluenceNewPages;
import org.aftermath.confluence.page.ConfluencePages;
import org.aftermath.confluence.page.StorageMarkup;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.confluence.rest.transfer.ExportDesk;
import org.aftermath.confluence.rest.transfer.ImportDesk;
import org.aftermath.confluence.transfer.BringIn;
import org.aftermath.confluence.transfer.Dossier;
import org.aftermath.confluence.transfer.Incoming;
import org.aftermath.confluence.transfer.PlainPage;
import org.aftermath.confluence.transfer.PrintedPages;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.making.PageForm;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.transfer.Lexicon;
import org.aftermath.core.work.Transactions;
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

    @Bean
    BringIn bringIn(Postmortems postmortems, StatusHistory history, ChangeFacts changing, PageForm form, Clock clock) {
        return new BringIn(postmortems, history, changing, form, clock);
    }

    @Bean
    ConfluenceNewPages newPages(
            PageManager pages,
            SpaceManager spaces,
            PermissionManager permissions,
            ConfluenceActingUser acting,
            ConfluencePages known,
            Transactions transactions) {
        return new ConfluenceNewPages(pages, spaces, permissions, acting, known, transactions);
    }

    @Bean
    Incoming.Reader fileReader(People people, StorageReader reader, TimeZoneManager zones, Clock clock) {
        return new Incoming.Reader(new Lexicon(), people, new StorageMarkup(reader, people), zones, clock);
    }

    @Bean
    ImportDesk importDesk(
            Incoming.Reader reader,
            ConfluenceNewPages pages,
            BringIn bringing,
            PageBodies bodies,
            Postmortems postmortems,
            Translator translator,
            Refusals refusals) {
        return new ImportDesk(reader, pages, bringing, bodies, postmortems, translator, refusals);
    }
}
