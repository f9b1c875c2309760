package org.aftermath.wiring;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What only Jira has. In Confluence this class is named and never linked. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnJira.class)
class JiraConfig {}
