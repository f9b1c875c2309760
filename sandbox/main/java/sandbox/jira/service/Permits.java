package sandbox.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import sandbox.jira.model.People;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.store.Tables;
import sandbox.people.Account;

/** Who may do what. Nobody is allowed anything by not logging in. */
public final class Permits implements PermissionManager, GlobalPermissionManager {

    /** Permissions that plugins have no constant for in the signature lists. */
    public static final ProjectPermissionKey ASSIGN = new ProjectPermissionKey("ASSIGN_ISSUES");

    public static final ProjectPermissionKey ASSIGNABLE = new ProjectPermissionKey("ASSIGNABLE_USER");
    public static final ProjectPermissionKey DELETE = new ProjectPermissionKey("DELETE_ISSUES");
    public static final ProjectPermissionKey MOVE = new ProjectPermissionKey("MOVE_ISSUES");
    public static final ProjectPermissionKey REPORTER = new ProjectPermissionKey("MODIFY_REPORTER");
    public static final ProjectPermissionKey EDIT_COMMENTS = new ProjectPermissionKey("EDIT_ALL_COMMENTS");

    /** Every permission that projects grant here. */
    public static final List<ProjectPermissionKey> ALL = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADMINISTER_PROJECTS,
            ASSIGN,
            ASSIGNABLE,
            DELETE,
            MOVE,
            REPORTER,
            EDIT_COMMENTS);

    private final Tables tables;
    private final People people;

    public Permits(Tables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null && has(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && has(permission, project.getId(), user);
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return people.account(user).map(Account::isAdministrator).orElse(false);
    }

    /** The projects in which the user may do that. */
    public Set<Long> projects(ProjectPermissionKey permission, ApplicationUser user) {
        return people.account(user)
                .map(account -> tables.grants.projects(permission.permissionKey(), account))
                .orElse(Set.of());
    }

    /** The projects that the user may see, by name. */
    public List<ProjectValue> visible(ApplicationUser user) {
        Set<Long> ids = projects(ProjectPermissions.BROWSE_PROJECTS, user);
        return tables.projects.all().stream()
                .filter(project -> ids.contains(project.getId()))
                .toList();
    }

    private boolean has(ProjectPermissionKey permission, Long projectId, ApplicationUser user) {
        return projects(permission, user).contains(projectId);
    }
}
