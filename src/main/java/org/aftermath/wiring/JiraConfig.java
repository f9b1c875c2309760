package org.aftermath.wiring;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Services that only Jira has. In Confluence this class is named and never linked. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnJira.class)
@Import({JiraLoopConfig.class, JiraTicketConfig.class, JiraNewsConfig.class, IncidentConfig.class})
class JiraConfig {

    @Bean
    IssueService issueService(HostServices host) {
        return host.use(IssueService.class);
    }

    @Bean
    IssueManager issueManager(HostServices host) {
        return host.use(IssueManager.class);
    }

    /** Named apart from the platform's own of that name. */
    @Bean
    UserManager jiraUsers(HostServices host) {
        return host.use(UserManager.class);
    }

    @Bean
    ChangeHistoryManager changeHistoryManager(HostServices host) {
        return host.use(ChangeHistoryManager.class);
    }

    @Bean
    CustomFieldManager customFieldManager(HostServices host) {
        return host.use(CustomFieldManager.class);
    }

    @Bean
    CommentManager commentManager(HostServices host) {
        return host.use(CommentManager.class);
    }

    @Bean
    ProjectManager projectManager(HostServices host) {
        return host.use(ProjectManager.class);
    }

    @Bean
    PermissionManager permissionManager(HostServices host) {
        return host.use(PermissionManager.class);
    }

    @Bean
    ConstantsManager constantsManager(HostServices host) {
        return host.use(ConstantsManager.class);
    }

    @Bean
    SearchService searchService(HostServices host) {
        return host.use(SearchService.class);
    }

    @Bean
    LabelManager labelManager(HostServices host) {
        return host.use(LabelManager.class);
    }

    @Bean
    JsonEntityPropertyManager jsonEntityPropertyManager(HostServices host) {
        return host.use(JsonEntityPropertyManager.class);
    }

    @Bean
    RemoteIssueLinkService remoteIssueLinkService(HostServices host) {
        return host.use(RemoteIssueLinkService.class);
    }

    @Bean
    JiraAuthenticationContext jiraAuthenticationContext(HostServices host) {
        return host.use(JiraAuthenticationContext.class);
    }

    @Bean
    DateTimeFormatter dateTimeFormatter(HostServices host) {
        return host.use(DateTimeFormatter.class);
    }
}
