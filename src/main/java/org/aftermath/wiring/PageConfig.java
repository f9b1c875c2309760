package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.pages.PageManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aftermath.confluence.blueprint.PostmortemForm;
import org.aftermath.confluence.page.ConfluenceBodies;
import org.aftermath.confluence.page.ConfluencePages;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.label.PageLabels;
import org.aftermath.core.making.AddSection;
import org.aftermath.core.making.AdoptPage;
import org.aftermath.core.making.ForeseeAdoption;
import org.aftermath.core.making.MakePostmortem;
import org.aftermath.core.making.MakingAnswers;
import org.aftermath.core.making.PageForm;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.Copies;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.HintsOfSpace;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.store.page.StoredCopies;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What follows from a page that is saved, made a postmortem, or gone. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class PageConfig {

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
    SeedPostmortem seedPostmortem(Postmortems postmortems, People people) {
        return new SeedPostmortem(postmortems, people, () -> UUID.randomUUID().toString());
    }

    @Bean
    FollowPage followPage(
            Postmortems postmortems,
            FollowUps followUps,
            KeepRecord records,
            AskForTickets asking,
            Premortems premortems) {
        return new FollowPage(postmortems, records, followUps, new IndexFollowUps(followUps), asking)
                .alsoOf(pageId -> premortems.ofPage(pageId).isPresent());
    }

    @Bean
    ForgetPage forgetPage(List<PageMemory> memories, ForgetPage.Farewell farewell) {
        return new ForgetPage(memories, farewell);
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
    PageForm pageForm(ReadSettings settings, StorageReader reader) {
        return new PostmortemForm(
                new HintsOfSpace(settings),
                storage -> reader.status(storage).map(StatusMacro::parameters).orElse(Map.of()));
    }

    @Bean
    AddSection addSection(PageForm form, EditPage pages) {
        return new AddSection(form, pages);
    }

    @Bean
    PageBodies pageBodies(
            ConfluencePages pages, PageManager manager, Transactions transactions, Translator translator) {
        return new ConfluenceBodies(pages, manager, transactions, translator);
    }

    @Bean
    EditPage editPage(PageBodies bodies) {
        return new EditPage(bodies);
    }
}
