package org.aftermath.wiring;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.function.LongPredicate;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.confluence.rest.followup.FollowUpDesk;
import org.aftermath.confluence.rest.followup.FollowUpJson;
import org.aftermath.confluence.rest.postmortem.FactsDesk;
import org.aftermath.confluence.rest.postmortem.HistoryJson;
import org.aftermath.confluence.rest.postmortem.PostmortemJson;
import org.aftermath.confluence.rest.postmortem.StandingJson;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.ReadPlan;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.showing.ShowStatus;
import org.aftermath.core.space.RolesOfSpace;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What REST resources need; the host makes the resources and hands them these through their constructors. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceRest {

    @Bean
    Readers readers(
            Pages pages,
            Postmortems postmortems,
            Premortems premortems,
            ReadPlan plans,
            ActingUser acting,
            Refusals refusals) {
        LongPredicate hasOne = page -> premortems.ofPage(page).isPresent() || plans.isPlanned(page);
        return new Readers(pages, postmortems, hasOne, acting, refusals);
    }

    @Bean
    StandingJson standingJson(Translator translator, Refusals refusals, LocaleResolver locales) {
        return new StandingJson(translator, refusals, locales);
    }

    @Bean
    PostmortemJson postmortemJson(ShowStatus statuses, People people, StandingJson standings) {
        return new PostmortemJson(statuses, people, standings);
    }

    @Bean
    FactsDesk factsDesk(
            ChangeFacts change,
            PostmortemJson json,
            People people,
            TimeZoneManager zones,
            Refusals refusals,
            ReadSettings settings) {
        return new FactsDesk(change, json, people, zones, refusals, new RolesOfSpace(settings));
    }

    @Bean
    HistoryJson historyJson(ShowHistory history, People people, Translator translator) {
        return new HistoryJson(history, people, translator);
    }

    @Bean
    FollowUpJson followUpJson(Translator translator, Refusals refusals) {
        return new FollowUpJson(translator, refusals);
    }

    @Bean
    FollowUpDesk followUpDesk(
            WriteFollowUps write, ShowFollowUps show, FollowUpJson json, TimeZoneManager zones, Refusals refusals) {
        return new FollowUpDesk(write, show, json, zones, refusals);
    }
}
