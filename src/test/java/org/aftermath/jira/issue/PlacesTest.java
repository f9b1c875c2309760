package org.aftermath.jira.issue;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.jira.account.TicketDefaults;
import org.aftermath.support.MapSettings;
import org.junit.Before;
import org.junit.Test;

public class PlacesTest {

    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final MapSettings settings = new MapSettings();
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Project ops = project("OPS", type("Bug"), type("Task"));
    private final Project app = project("APP", type("Story"));
    private final Places places = new Places(projects, permissions, new TicketDefaults(settings));

    @Before
    public void twoProjects() {
        when(projects.getProjects()).thenReturn(List.of(ops, app));
        when(projects.getProjectByCurrentKeyIgnoreCase("ops")).thenReturn(ops);
        allow(ops, true);
        allow(app, true);
    }

    @Test
    public void takesTheFirstProjectByKeyInWhichTheUserMayCreate() {
        assertThat(found(anOrder().build()).project()).isSameAs(app);

        allow(app, false);
        assertThat(found(anOrder().build()).project()).isSameAs(ops);

        allow(ops, false);
        assertThat(refused(anOrder().build()).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    public void takesTheProjectThatTheOrderOrTheAdministratorNames() {
        assertThat(found(anOrder().inProject("ops").build()).project()).isSameAs(ops);

        settings.put("org.aftermath.postmortem:ticket.project", "ops");
        assertThat(found(anOrder().build()).project()).isSameAs(ops);
    }

    @Test
    public void tellsNoDifferenceBetweenUnknownAndUnseen() {
        var unknown = refused(anOrder().inProject("NOPE").build());
        allow(ops, false);
        var unseen = refused(anOrder().inProject("ops").build());

        assertThat(unknown.kind()).isEqualTo(Refusal.Kind.NOT_FOUND).isEqualTo(unseen.kind());
        assertThat(unseen.reasons().get(0).message().key())
                .isEqualTo(unknown.reasons().get(0).message().key());
    }

    @Test
    public void prefersATaskThenTheFirstTypeThatIsNoSubTask() {
        assertThat(found(anOrder().inProject("ops").build()).type().getName()).isEqualTo("Task");
        assertThat(found(anOrder().build()).type().getName()).isEqualTo("Story");
        assertThat(found(anOrder().inProject("ops").asType("bug").build())
                        .type()
                        .getName())
                .isEqualTo("Bug");
        assertThat(refused(anOrder().inProject("ops").asType("Epic").build()).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    private Place found(TicketOrder order) {
        return ((Places.Choice.Found) places.choose(order, user)).place();
    }

    private Refusal refused(TicketOrder order) {
        return ((Places.Choice.None) places.choose(order, user)).refusal();
    }

    /** The permission itself cannot be told apart here: constants of the host are empty outside it. */
    private void allow(Project project, boolean allowed) {
        when(permissions.hasPermission(any(), eq(project), eq(user))).thenReturn(allowed);
    }

    private static Project project(String key, IssueType... types) {
        var project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        when(project.getIssueTypes()).thenReturn(List.of(types));
        return project;
    }

    private static IssueType type(String name) {
        var type = mock(IssueType.class);
        when(type.getName()).thenReturn(name);
        return type;
    }
}
