package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.host.store.premortem.StoredPremortems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The premortem. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class PremortemConfig {

    @Bean
    Premortems premortems(ActiveObjects ao) {
        return new StoredPremortems(ao);
    }
}
