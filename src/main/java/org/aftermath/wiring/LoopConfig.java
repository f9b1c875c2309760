package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.LoggedTrouble;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Turnstile;
import org.aftermath.host.rest.peer.PeerStates;
import org.aftermath.host.rest.peer.WorkStates;
import org.aftermath.host.store.AoTransactions;
import org.aftermath.host.store.delivery.StoredContacts;
import org.aftermath.host.store.delivery.StoredTurns;
import org.aftermath.host.text.Days;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both ends of the loop between the products have. */
@Configuration(proxyBeanMethods = false)
class LoopConfig {

    @Bean
    PluginSettingsFactory pluginSettingsFactory(HostServices host) {
        return host.use(PluginSettingsFactory.class);
    }

    @Bean
    SchedulerService schedulerService(HostServices host) {
        return host.use(SchedulerService.class);
    }

    @Bean
    Translator translator(I18nResolver texts, LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        return new Translator(texts, new Days(locales, zones, clock)::say);
    }

    @Bean
    Refusals refusals(Translator translator) {
        return new Refusals(translator);
    }

    /** One for all resources: what comes is counted together. */
    @Bean
    Turnstile turnstile(Clock clock) {
        return new Turnstile(clock);
    }

    @Bean
    Pairings pairings(PluginSettingsFactory settings) {
        return new Pairings(settings);
    }

    @Bean
    BackOff backOff(Tempo tempo) {
        return new BackOff(tempo.firstWait(), tempo.longestWait(), () -> ThreadLocalRandom.current()
                .nextDouble());
    }

    @Bean
    Tempo tempo() {
        return Tempo.ofThisHost();
    }

    @Bean
    Patience patience(Clock clock, BackOff backOff, Tempo tempo) {
        return new Patience(clock, backOff, tempo.failures(), tempo.giveUp());
    }

    @Bean
    StoredTurns storedTurns(ActiveObjects ao, Clock clock, Tempo tempo) {
        return new StoredTurns(ao, clock, tempo.turn());
    }

    @Bean
    Contacts contacts(ActiveObjects ao) {
        return new StoredContacts(ao);
    }

    @Bean
    PeerStates peerStates(Contacts contacts, Patience patience, Translator translator) {
        return new PeerStates(contacts, patience, translator);
    }

    @Bean
    WorkStates workStates(List<Timetable> timetables, StoredTurns turns, Translator translator, Clock clock) {
        return new WorkStates(timetables, turns, translator, clock);
    }

    @Bean
    Trouble trouble() {
        return new LoggedTrouble();
    }

    @Bean
    Transactions transactions(ActiveObjects ao) {
        return new AoTransactions(ao);
    }
}
