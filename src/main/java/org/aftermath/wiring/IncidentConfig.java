package org.aftermath.wiring;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.aftermath.core.delivery.Turns;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.jira.incident.Confluences;
import org.aftermath.jira.incident.IncidentPages;
import org.aftermath.jira.incident.IncidentSettings;
import org.aftermath.jira.incident.Incidents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Incidents of this Jira and their postmortems. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnJira.class)
class IncidentConfig {

    @Bean
    IncidentSettings incidentSettings(PluginSettingsFactory settings, Turns turns) {
        return new IncidentSettings(settings, turns);
    }

    @Bean
    IncidentPages incidentPages(
            JsonEntityPropertyManager properties, RemoteIssueLinkService links, I18nResolver texts) {
        return new IncidentPages(properties, links, texts);
    }

    @Bean
    Incidents incidents(IncidentSettings settings, IncidentPages pages, SearchService search) {
        return new Incidents(settings, pages, search);
    }

    @Bean
    Confluences confluences(Pairings pairings, IncidentSettings settings) {
        return new Confluences(pairings, settings);
    }
}
