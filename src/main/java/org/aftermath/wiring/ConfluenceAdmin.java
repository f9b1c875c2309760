package org.aftermath.wiring;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.aftermath.confluence.admin.SettingsView;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.host.screen.Screens;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the screens of administrators need; the host makes the servlets and hands them these. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceAdmin {

    @Bean
    WebSudoManager webSudoManager(HostServices host) {
        return host.use(WebSudoManager.class);
    }

    @Bean
    Screens screens(HostServices host, TemplateRenderer renderer) {
        return new Screens(renderer, host.use(PageBuilderService.class));
    }

    @Bean
    SettingsView settingsView(ReadSettings read, Translator translator) {
        return new SettingsView(read, translator);
    }
}
