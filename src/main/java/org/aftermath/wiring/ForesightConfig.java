package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.stream.Collectors;
import org.aftermath.confluence.rest.foresight.ForesightDesk;
import org.aftermath.core.foresight.AnswerForesight;
import org.aftermath.core.foresight.Answers;
import org.aftermath.core.foresight.Foresee;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.outlook.Notes;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.core.session.Pulse;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.measure.StoredAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What premortems have to say of an incident. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ForesightConfig {

    @Bean
    Answers answers(ActiveObjects ao) {
        return new StoredAnswers(ao);
    }

    @Bean
    Foresee foresee(
            Premortems premortems,
            Postmortems postmortems,
            Answers answers,
            Pages pages,
            Manuscripts manuscripts,
            Clock clock) {
        var reading = new Foresee.Reading(pages, pageId -> manuscripts
                .storage(pageId)
                .map(storage -> manuscripts.passages(pageId, storage).stream()
                        .map(Passage::text)
                        .collect(Collectors.joining("\n")))
                .orElse(""));
        return new Foresee(premortems, postmortems, answers, reading, clock);
    }

    @Bean
    AnswerForesight answerForesight(Answers answers, Premortems premortems, Pulse pulse, Clock clock) {
        return new AnswerForesight(answers, premortems, new WriteScenarios(premortems, pulse), clock);
    }

    @Bean
    ForesightDesk foresightDesk(
            Foresee foresee,
            AnswerForesight doings,
            Notes notes,
            Pages pages,
            People people,
            Refusals refusals,
            Clock clock) {
        return new ForesightDesk(foresee, doings, notes, pages, people, refusals, clock);
    }
}
