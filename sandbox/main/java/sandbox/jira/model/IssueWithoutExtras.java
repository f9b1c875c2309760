package sandbox.jira.model;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/**
 * The members of an issue that are always the same here: second names of others, and what this Jira does not have
 * (sub-tasks, components, versions, attachments, time tracking, security levels, archiving).
 */
abstract class IssueWithoutExtras implements MutableIssue {

    @Override
    public IssueType getIssueTypeObject() {
        return getIssueType();
    }

    @Override
    public ApplicationUser getAssigneeUser() {
        return getAssignee();
    }

    @Override
    public ApplicationUser getReporterUser() {
        return getReporter();
    }

    @Override
    public Priority getPriorityObject() {
        return getPriority();
    }

    @Override
    public Resolution getResolutionObject() {
        return getResolution();
    }

    @Override
    public Status getStatusObject() {
        return getStatus();
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<ProjectComponent> getComponentObjects() {
        return List.of();
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return List.of();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return List.of();
    }

    @Override
    public Collection<Attachment> getAttachments() {
        return List.of();
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return List.of();
    }

    @Override
    public Long getSecurityLevelId() {
        return null;
    }

    @Override
    public Long getOriginalEstimate() {
        return null;
    }

    @Override
    public Long getEstimate() {
        return null;
    }

    @Override
    public Long getTimeSpent() {
        return null;
    }

    @Override
    public Long getParentId() {
        return null;
    }

    @Override
    public Long getVotes() {
        return 0L;
    }

    @Override
    public Long getWatches() {
        return 0L;
    }

    @Override
    public Long getWorkflowId() {
        return getId();
    }

    @Override
    public Object getExternalFieldValue(String fieldId) {
        return null;
    }

    @Override
    public Issue getParentObject() {
        return null;
    }

    @Override
    public boolean isSubTask() {
        return false;
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public ApplicationUser getArchivedByUser() {
        return null;
    }

    @Override
    public String getArchivedById() {
        return null;
    }

    @Override
    public Timestamp getArchivedDate() {
        return null;
    }

    @Override
    public IssueRenderContext getIssueRenderContext() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId() == null ? 0 : getId().hashCode();
    }

    @Override
    public String toString() {
        return getKey();
    }
}
