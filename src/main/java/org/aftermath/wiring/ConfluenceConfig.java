package org.aftermath.wiring;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What only Confluence has. In Jira this class is named and never linked. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceConfig {

    @Bean
    PageManager pageManager(HostServices host) {
        return host.use(PageManager.class);
    }

    @Bean
    PermissionManager permissionManager(HostServices host) {
        return host.use(PermissionManager.class);
    }

    @Bean
    UserAccessor userAccessor(HostServices host) {
        return host.use(UserAccessor.class);
    }
}
