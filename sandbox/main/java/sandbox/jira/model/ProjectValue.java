package sandbox.jira.model;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** A project. Components, versions and categories are not imitated: there are none. */
public final class ProjectValue implements Project {

    /** What is stored of a project. */
    public record Facts(long id, String key, String name, String description, String lead) {}

    private final Facts facts;
    private final Catalogue catalogue;

    public ProjectValue(Facts facts, Catalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
    }

    @Override
    public Long getId() {
        return facts.id();
    }

    @Override
    public String getKey() {
        return facts.key();
    }

    @Override
    public String getName() {
        return facts.name();
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public String getEmail() {
        return null;
    }

    @Override
    public String getDescription() {
        return facts.description();
    }

    @Override
    public ApplicationUser getLead() {
        return catalogue.person(facts.lead());
    }

    @Override
    public ApplicationUser getProjectLead() {
        return getLead();
    }

    @Override
    public String getLeadUserName() {
        ApplicationUser lead = getLead();
        return lead == null ? null : lead.getUsername();
    }

    @Override
    public String getLeadUserKey() {
        return facts.lead();
    }

    /** 2: the project lead is assigned by default; 3: nobody. */
    @Override
    public Long getAssigneeType() {
        return 3L;
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<ProjectComponent> getProjectComponents() {
        return List.of();
    }

    @Override
    public Collection<Version> getVersions() {
        return List.of();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(catalogue.issueTypes());
    }

    @Override
    public ProjectCategory getProjectCategoryObject() {
        return null;
    }

    @Override
    public Avatar getAvatar() {
        return null;
    }

    @Override
    public String getOriginalKey() {
        return facts.key();
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public ApplicationUser getArchivedBy() {
        return null;
    }

    @Override
    public Date getArchivedDate() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && that.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getKey();
    }
}
