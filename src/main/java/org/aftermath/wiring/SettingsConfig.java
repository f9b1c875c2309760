package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.confluence.people.ConfluenceStewards;
import org.aftermath.confluence.rest.settings.SettingsDesk;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.placing.Projects;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.placing.TicketTiming;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.settings.ChangeSettings;
import org.aftermath.core.settings.ImportDays;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.settings.SettingsStore;
import org.aftermath.core.settings.Stewards;
import org.aftermath.core.space.HintsOfSpace;
import org.aftermath.core.space.ProjectOfService;
import org.aftermath.core.space.TicketRulesOfSpace;
import org.aftermath.host.calendar.IcsHolidays;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.settings.StoredSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What a site and its spaces set. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class SettingsConfig {

    @Bean
    SpaceManager spaceManager(HostServices host) {
        return host.use(SpaceManager.class);
    }

    @Bean
    Stewards stewards(PermissionManager permissions, SpaceManager spaces, ConfluenceActingUser acting) {
        return new ConfluenceStewards(permissions, spaces, acting);
    }

    @Bean
    SettingsStore settingsStore(ActiveObjects ao) {
        return new StoredSettings(ao);
    }

    @Bean
    ReadSettings readSettings(SettingsStore store) {
        return new ReadSettings(store);
    }

    @Bean
    ChangeSettings changeSettings(SettingsStore store, ReadSettings read) {
        return new ChangeSettings(store, read);
    }

    @Bean
    ImportDays importDays(ReadSettings read, ChangeSettings change) {
        return new ImportDays(new ImportHolidays(new IcsHolidays()), read, change);
    }

    @Bean
    Projects projects(ReadSettings read) {
        return new ProjectOfService(read);
    }

    @Bean
    HintsOfSpace hintsOfSpace(ReadSettings read) {
        return new HintsOfSpace(read);
    }

    @Bean
    SpaceTicketRules spaceTicketRules(ReadSettings read) {
        return new TicketRulesOfSpace(read);
    }

    @Bean
    TicketTiming ticketTiming(Postmortems postmortems, SpaceTicketRules rules) {
        return new TicketTiming(postmortems, rules);
    }

    @Bean
    SettingsDesk settingsDesk(
            Stewards stewards, ReadSettings read, ChangeSettings change, ActingUser acting, Refusals refusals) {
        return new SettingsDesk(stewards, read, change, acting, refusals);
    }
}
