package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import java.time.Clock;
import org.aftermath.confluence.page.AnswerPlace;
import org.aftermath.confluence.rest.session.SessionDesk;
import org.aftermath.confluence.rest.session.SessionJson;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.session.HoldSession;
import org.aftermath.core.session.NoteAnswer;
import org.aftermath.core.session.PlaceMeeting;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.session.Sessions;
import org.aftermath.core.session.TakePart;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.session.CachedPulse;
import org.aftermath.host.store.session.StoredSessions;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The writing meeting. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class SessionConfig {

    @Bean
    Sessions sessions(ActiveObjects ao) {
        return new StoredSessions(ao);
    }

    @Bean
    Pulse pulse(HostServices host) {
        return new CachedPulse(host.use(CacheManager.class));
    }

    @Bean
    SessionDesk.Doings doings(Sessions sessions, Pulse pulse, EditPage pages, Translator translator, Clock clock) {
        var markup = new AnswerPlace(translator);
        return new SessionDesk.Doings(
                new HoldSession(sessions, pulse, clock),
                new TakePart(sessions, pulse, clock),
                new NoteAnswer(sessions, pulse, pages, markup, clock),
                new PlaceMeeting(pages, markup::hold));
    }

    @Bean
    SessionDesk sessionDesk(
            Sessions sessions,
            Pulse pulse,
            SessionDesk.Doings doings,
            SessionJson json,
            Pages pages,
            Refusals refusals,
            Clock clock) {
        return new SessionDesk(sessions, pulse, doings, json, pages, refusals, clock);
    }

    @Bean
    SessionJson sessionJson(People people, Translator translator) {
        return new SessionJson(people, translator);
    }
}
