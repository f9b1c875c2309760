package org.aftermath.wiring;

import org.aftermath.confluence.admin.SettingsView;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.host.screen.PeersView;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the screens of Confluence's administrators show. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceAdmin {

    @Bean
    SettingsView settingsView(ReadSettings read, Translator translator) {
        return new SettingsView(read, translator);
    }

    /** Confluence is the one that mints secrets. */
    @Bean
    PeersView peersView(Translator translator) {
        return new PeersView(translator, true);
    }
}
