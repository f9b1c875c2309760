package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.aftermath.confluence.page.PageStories;
import org.aftermath.confluence.rest.LiveAnswers;
import org.aftermath.confluence.rest.premortem.PremortemDesk;
import org.aftermath.confluence.rest.premortem.PremortemJson;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.premortem.JudgeScenarios;
import org.aftermath.core.premortem.LeadPremortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.ReadPlan;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.core.session.Pulse;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.premortem.StoredPremortems;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The premortem. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class PremortemConfig {

    @Bean
    Premortems premortems(ActiveObjects ao) {
        return new StoredPremortems(ao);
    }

    @Bean
    ReadPlan readPlan(PageStories stories, People people) {
        return new ReadPlan(stories::board, people);
    }

    @Bean
    PremortemDesk.Doings premortemDoings(Premortems premortems, Pulse pulse, Clock clock) {
        return new PremortemDesk.Doings(
                new LeadPremortem(premortems, pulse, clock),
                new WriteScenarios(premortems, pulse),
                new JudgeScenarios(premortems, pulse, clock));
    }

    @Bean
    PremortemDesk premortemDesk(
            PremortemDesk.Known known,
            PremortemDesk.Doings doings,
            Pulse pulse,
            PremortemJson json,
            Refusals refusals,
            Clock clock) {
        return new PremortemDesk(known, doings, new LiveAnswers(pulse), json, refusals, clock);
    }

    @Bean
    PremortemDesk.Known premortemsKnown(Premortems premortems, ReadPlan plans, Pages pages, People people) {
        return new PremortemDesk.Known(premortems, plans, pages, people);
    }

    @Bean
    PremortemJson premortemJson(People people, Translator translator) {
        return new PremortemJson(people, translator);
    }
}
