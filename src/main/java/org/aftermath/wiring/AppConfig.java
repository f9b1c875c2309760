package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What both products have. No method calls another: hosts need no generated subclasses of this class. */
@Configuration(proxyBeanMethods = false)
@Import({LoopConfig.class, ScreensConfig.class, ConfluenceConfig.class, JiraConfig.class, JiraAdmin.class})
public class AppConfig {

    @Bean(destroyMethod = "close")
    HostServices hostServices() {
        return new HostServices();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ActiveObjects activeObjects(HostServices host) {
        return host.use(ActiveObjects.class);
    }

    @Bean
    ApplicationProperties applicationProperties(HostServices host) {
        return host.use(ApplicationProperties.class);
    }

    @Bean
    EventPublisher eventPublisher(HostServices host) {
        return host.use(EventPublisher.class);
    }

    @Bean
    I18nResolver i18nResolver(HostServices host) {
        return host.use(I18nResolver.class);
    }

    @Bean
    LocaleResolver localeResolver(HostServices host) {
        return host.use(LocaleResolver.class);
    }

    @Bean
    TimeZoneManager timeZoneManager(HostServices host) {
        return host.use(TimeZoneManager.class);
    }

    @Bean
    UserManager userManager(HostServices host) {
        return host.use(UserManager.class);
    }

    @Bean
    TemplateRenderer templateRenderer(HostServices host) {
        return host.use(TemplateRenderer.class);
    }
}
