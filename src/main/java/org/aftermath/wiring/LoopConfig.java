package org.aftermath.wiring;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.aftermath.core.ticket.BackOff;
import org.aftermath.host.remote.Pairings;
import org.aftermath.host.rest.Refusals;
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
    ClusterLockService clusterLockService(HostServices host) {
        return host.use(ClusterLockService.class);
    }

    @Bean
    Translator translator(I18nResolver texts, LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        return new Translator(texts, new Days(locales, zones, clock)::say);
    }

    @Bean
    Refusals refusals(Translator translator) {
        return new Refusals(translator);
    }

    @Bean
    Pairings pairings(PluginSettingsFactory settings) {
        return new Pairings(settings);
    }

    @Bean
    BackOff backOff() {
        return new BackOff(() -> ThreadLocalRandom.current().nextDouble());
    }
}
