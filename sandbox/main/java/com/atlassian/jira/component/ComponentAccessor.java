package com.atlassian.jira.component;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;

/** Finds Jira's services without injection: one Jira in this JVM, bound when it opens. */
public class ComponentAccessor {

    private static volatile Worker worker;

    protected ComponentAccessor() {}

    /** Where the services come from. */
    public interface Worker {

        /** The service, or {@code null}. */
        <T> T getComponent(Class<T> componentClass);
    }

    public static Worker initialiseWorker(Worker newWorker) {
        Worker before = worker;
        worker = newWorker;
        return before;
    }

    public static <T> T getComponent(Class<T> componentClass) {
        return worker.getComponent(componentClass);
    }

    public static <T> T getComponentOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    public static IssueService getIssueService() {
        return getComponent(IssueService.class);
    }

    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    public static ProjectManager getProjectManager() {
        return getComponent(ProjectManager.class);
    }

    public static ConstantsManager getConstantsManager() {
        return getComponent(ConstantsManager.class);
    }

    public static CommentManager getCommentManager() {
        return getComponent(CommentManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    public static PermissionManager getPermissionManager() {
        return getComponent(PermissionManager.class);
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        return getComponent(GlobalPermissionManager.class);
    }

    public static WorkflowManager getWorkflowManager() {
        return getComponent(WorkflowManager.class);
    }

    public static IssueLinkManager getIssueLinkManager() {
        return getComponent(IssueLinkManager.class);
    }

    public static MailQueue getMailQueue() {
        return getComponent(MailQueue.class);
    }

    public static UserManager getUserManager() {
        return getComponent(UserManager.class);
    }

    public static ApplicationProperties getApplicationProperties() {
        return getComponent(ApplicationProperties.class);
    }
}
