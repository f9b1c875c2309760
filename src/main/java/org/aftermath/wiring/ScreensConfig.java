package org.aftermath.wiring;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.aftermath.host.screen.Screens;
import org.aftermath.host.screen.Sudo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What screens of administrators need in both products; the host makes the servlets and hands them these. */
@Configuration(proxyBeanMethods = false)
class ScreensConfig {

    @Bean
    Screens screens(HostServices host, TemplateRenderer renderer) {
        return new Screens(renderer, host.use(PageBuilderService.class));
    }

    @Bean
    Sudo sudo(HostServices host) {
        return new Sudo(host.use(WebSudoManager.class));
    }
}
