package org.aftermath.wiring;

import org.aftermath.host.screen.PeersView;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the screens of Jira's administrators show. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnJira.class)
class JiraAdmin {

    @Bean
    PeersView peersView(Translator translator) {
        return new PeersView(translator, false);
    }
}
