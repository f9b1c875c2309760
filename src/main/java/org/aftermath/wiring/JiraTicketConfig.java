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
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.core.work.Wake;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.aftermath.jira.account.ServiceAccounts;
import org.aftermath.jira.account.TicketDefaults;
import org.aftermath.jira.issue.AmendTicket;
import org.aftermath.jira.issue.FurtherFields;
import org.aftermath.jira.issue.IssueForm;
import org.aftermath.jira.issue.JiraIssues;
import org.aftermath.jira.issue.NewIssues;
import org.aftermath.jira.issue.OpenTicket;
import org.aftermath.jira.issue.Places;
import org.aftermath.jira.issue.Priorities;
import org.aftermath.jira.issue.Trails;
import org.aftermath.jira.rest.OrderHands;
import org.aftermath.jira.rest.RefusalJson;
import org.aftermath.jira.trace.Marks;
import org.aftermath.jira.trace.Orphans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tickets as issues: made, marked, looked at and changed. */
@Configuration(proxyBeanMethods = false)
class JiraTicketConfig {

    @Bean
    Priorities priorities(ConstantsManager constants) {
        return new Priorities(constants);
    }

    @Bean
    Trails trails(ChangeHistoryManager history, CommentManager comments, Priorities priorities, Claims claims) {
        return new Trails(history, comments, priorities, claims);
    }

    @Bean
    JiraIssues jiraIssues(
            IssueManager issues, Trails trails, Reasons reasons, ApplicationProperties jira, Clock clock) {
        return new JiraIssues(issues, trails, reasons, jira, clock);
    }

    @Bean
    Places places(ProjectManager projects, PermissionManager permissions, PluginSettingsFactory settings) {
        return new Places(projects, permissions, new TicketDefaults(settings));
    }

    @Bean
    IssueForm issueForm(IssueService issues, Priorities priorities, DateTimeFormatter dates, I18nResolver texts) {
        return new IssueForm(issues, priorities, dates, texts);
    }

    @Bean
    NewIssues newIssues(
            Places places,
            IssueForm form,
            CustomFieldManager fields,
            IssueService issues,
            JiraAuthenticationContext session) {
        return new NewIssues(places, form, new FurtherFields(fields), issues, session);
    }

    @Bean
    ServiceAccounts serviceAccounts(
            PluginSettingsFactory settings,
            ProjectManager projects,
            PermissionManager permissions,
            com.atlassian.jira.user.util.UserManager jiraUsers) {
        return new ServiceAccounts(settings, new TicketDefaults(settings), projects, permissions, jiraUsers);
    }

    @Bean
    AmendTicket amendTicket(Claims claims, JiraIssues issues, IssueForm form, IssueService service) {
        return new AmendTicket(claims, issues, form, service);
    }

    @Bean
    RefusalJson refusalJson(Refusals refusals, Translator translator) {
        return new RefusalJson(refusals, translator);
    }

    @Bean
    OrderHands orderHands(ServiceAccounts accounts, Gatekeeper gatekeeper) {
        return new OrderHands(accounts, gatekeeper);
    }

    @Bean
    Orphans orphans(SearchService search, Clock clock) {
        return new Orphans(search, clock);
    }

    @Bean
    Marks marks(
            LabelManager labels,
            JsonEntityPropertyManager properties,
            RemoteIssueLinkService links,
            I18nResolver texts) {
        return new Marks(labels, properties, links, texts);
    }

    @Bean
    OpenTicket.News news(Tidings tidings, Wake wake) {
        return new OpenTicket.News(tidings, wake);
    }

    @Bean
    OpenTicket openTicket(
            Claims claims,
            NewIssues newIssues,
            JiraIssues issues,
            Orphans orphans,
            Marks marks,
            OpenTicket.News news,
            Turns turns) {
        return new OpenTicket(claims, newIssues, issues, orphans, marks, news, turns);
    }
}
