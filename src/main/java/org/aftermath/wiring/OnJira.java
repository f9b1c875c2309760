package org.aftermath.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True in Jira, which has this service before any plugin starts. */
final class OnJira implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return HostServices.offered("com.atlassian.jira.bc.issue.IssueService");
    }
}
