package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.aftermath.confluence.page.ConfluencePages;
import org.aftermath.confluence.page.StorageManuscripts;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.rest.lint.LintJson;
import org.aftermath.confluence.rest.lint.PageLintResource;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.MendPage;
import org.aftermath.core.lint.Passes;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.People;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.HouseOfSpace;
import org.aftermath.host.store.page.StoredPasses;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** How pages are looked through for words that blame, guess or promise little. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class LintConfig {

    @Bean
    Manuscripts manuscripts(ConfluencePages pages, StorageReader reader) {
        return StorageManuscripts.of(pages, reader);
    }

    @Bean
    Passes passes(ActiveObjects ao) {
        return new StoredPasses(ao);
    }

    @Bean
    CheckPage checkPage(Manuscripts manuscripts, Passes passes, People people, ReadSettings settings) {
        return new CheckPage(manuscripts, passes, people, new HouseOfSpace(settings)::of);
    }

    @Bean
    LintJson lintJson(Translator translator, People people) {
        return new LintJson(translator, people);
    }

    @Bean
    PageLintResource.Desk lintDesk(
            CheckPage check,
            Manuscripts manuscripts,
            Passes passes,
            EditPage pages,
            Clock clock,
            LintJson json,
            People people) {
        return new PageLintResource.Desk(check, new MendPage(check, manuscripts, passes, pages, clock), json, people);
    }
}
