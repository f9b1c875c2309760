package org.aftermath.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.text.Message;
import org.aftermath.jira.account.TicketDefaults;

/**
 * Finds the project and issue type for a ticket: what the order names, else what the administrator set, else the first
 * project by key in which the user may create issues.
 */
public final class Places {

    private static final List<String> USUAL_TYPES = List.of("Task", "タスク");

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final TicketDefaults defaults;

    public Places(ProjectManager projects, PermissionManager permissions, TicketDefaults defaults) {
        this.projects = projects;
        this.permissions = permissions;
        this.defaults = defaults;
    }

    /** A place, or why there is none. */
    sealed interface Choice {

        record Found(Place place) implements Choice {}

        record None(Refusal refusal) implements Choice {}
    }

    Choice choose(TicketOrder order, ApplicationUser user) {
        var named = order.project().or(defaults::project);
        if (named.isPresent()) {
            return in(named.get(), order, user);
        }
        return first(user)
                .map(project -> typed(project, order))
                .orElseGet(() -> none(Refusal.Kind.FORBIDDEN, Message.of("aftermath.issue.project.none")));
    }

    private Choice in(String key, TicketOrder order, ApplicationUser user) {
        var project = projects.getProjectByCurrentKeyIgnoreCase(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            return none(Refusal.Kind.NOT_FOUND, Message.of("aftermath.issue.project.unknown", key));
        }
        return mayCreate(project, user)
                ? typed(project, order)
                : none(Refusal.Kind.FORBIDDEN, Message.of("aftermath.issue.project.forbidden", key));
    }

    private Optional<Project> first(ApplicationUser user) {
        return projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .sorted(Comparator.comparing(Project::getKey))
                .filter(project -> mayCreate(project, user))
                .findFirst();
    }

    private boolean mayCreate(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user);
    }

    private static Choice typed(Project project, TicketOrder order) {
        var types = project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .toList();
        if (order.issueType().isPresent()) {
            var wanted = order.issueType().get();
            return named(types, List.of(wanted))
                    .<Choice>map(type -> new Choice.Found(new Place(project, type)))
                    .orElseGet(() -> none(Refusal.Kind.INVALID, Message.of("aftermath.issue.type.unknown", wanted)));
        }
        return named(types, USUAL_TYPES)
                .or(() -> types.stream().findFirst())
                .<Choice>map(type -> new Choice.Found(new Place(project, type)))
                .orElseGet(() -> none(Refusal.Kind.INVALID, Message.of("aftermath.issue.type.none", project.getKey())));
    }

    private static Optional<IssueType> named(List<IssueType> types, List<String> names) {
        return names.stream()
                .flatMap(name -> types.stream().filter(type -> name.equalsIgnoreCase(type.getName())))
                .findFirst();
    }

    private static Choice none(Refusal.Kind kind, Message message) {
        return new Choice.None(Refusal.of(kind, message));
    }
}
