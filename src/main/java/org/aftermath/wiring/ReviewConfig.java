package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.LocaleResolver;
import java.time.Clock;
import org.aftermath.confluence.blueprint.PageTexts;
import org.aftermath.confluence.page.MinutesPlace;
import org.aftermath.confluence.rest.LiveAnswers;
import org.aftermath.confluence.rest.review.ReviewDesk;
import org.aftermath.confluence.rest.review.ReviewJson;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.review.CloseSitting;
import org.aftermath.core.review.LeadSitting;
import org.aftermath.core.review.ShowSitting;
import org.aftermath.core.review.Sittings;
import org.aftermath.core.review.TakeMinutes;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.GroundRulesOfSpace;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.review.StoredSittings;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The review meeting while it is held. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ReviewConfig {

    @Bean
    Sittings sittings(ActiveObjects ao) {
        return new StoredSittings(ao);
    }

    @Bean
    LeadSitting leadSitting(
            Sittings sittings, Pulse pulse, Postmortems postmortems, Invitations invitations, Clock clock) {
        return new LeadSitting(sittings, pulse, postmortems, invitations, clock);
    }

    @Bean
    TakeMinutes takeMinutes(Sittings sittings, Pulse pulse, EditPage pages) {
        var place = new MinutesPlace(
                (language, tail) -> PageTexts.in(language, "aftermath.minutes.").get(tail));
        return new TakeMinutes(sittings, pulse, pages, place);
    }

    @Bean
    CloseSitting closeSitting(
            LeadSitting lead,
            TakeMinutes minutes,
            ChangeFacts facts,
            Postmortems postmortems,
            People people,
            Clock clock) {
        return new CloseSitting(lead, minutes, facts, new CloseSitting.Books(postmortems, people), clock);
    }

    @Bean
    ShowSitting showSitting(Sittings sittings, Meetings meetings, Invitations invitations, Pages pages) {
        return new ShowSitting(sittings, meetings, invitations, pages);
    }

    @Bean
    ReviewDesk.Doings reviewDoings(LeadSitting lead, TakeMinutes minutes, CloseSitting close) {
        return new ReviewDesk.Doings(lead, minutes, close);
    }

    @Bean
    ReviewJson reviewJson(People people, ReadSettings settings, LocaleResolver locales, Translator translator) {
        return new ReviewJson(people, new GroundRulesOfSpace(settings), locales, translator);
    }

    @Bean
    ReviewDesk reviewDesk(
            ShowSitting show,
            Pulse pulse,
            ReviewDesk.Doings doings,
            ReviewJson json,
            People people,
            Refusals refusals,
            Clock clock) {
        return new ReviewDesk(show, new LiveAnswers(pulse), doings, json, people, refusals, clock);
    }
}
