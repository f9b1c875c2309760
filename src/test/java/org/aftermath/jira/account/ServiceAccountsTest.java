package org.aftermath.jira.account;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.support.MapSettings;
import org.junit.Before;
import org.junit.Test;

public class ServiceAccountsTest {

    private final MapSettings settings = new MapSettings();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final Project ops = mock(Project.class);
    private final ApplicationUser person = mock(ApplicationUser.class);
    private final ApplicationUser service = mock(ApplicationUser.class);
    private final TicketOrder order = anOrder().inProject("OPS").build();
    private final ServiceAccounts accounts =
            new ServiceAccounts(settings, new TicketDefaults(settings), projects, permissions, users);

    @Before
    public void aProjectThatThePersonOnlySees() {
        when(ops.getId()).thenReturn(10_000L);
        when(ops.getKey()).thenReturn("OPS");
        when(projects.getProjects()).thenReturn(List.of(ops));
        when(projects.getProjectByCurrentKeyIgnoreCase("OPS")).thenReturn(ops);
        when(users.getUserByKey("service-key")).thenReturn(service);
        when(service.getUsername()).thenReturn("service");
        when(service.isActive()).thenReturn(true);
        allow(service, true, true);
        allow(person, true, false);
        accounts.keep(Map.of(10_000L, "service-key"));
    }

    @Test
    public void standsInForWhoeverSeesTheProjectAndMayNotCreateInIt() {
        assertThat(accounts.hands(order, person)).isEqualTo(new Hands(person, service));
        assertThat(accounts.all()).containsExactly(Map.entry("OPS", "service"));
    }

    @Test
    public void leavesPeopleAloneWhoMayCreateThemselves() {
        allow(person, true, true);

        assertAlone();
    }

    @Test
    public void letsNobodyIntoAProjectThatTheyDoNotSee() {
        allow(person, false, false);

        assertAlone();
    }

    @Test
    public void isOffUntilAnAdministratorNamesAnAccountForTheProject() {
        accounts.keep(Map.of(10_001L, "service-key"));
        assertAlone();

        accounts.keep(Map.of());
        assertAlone();
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    public void countsNoAccountThatIsGoneOrLostItsPermission() {
        allow(service, true, false);
        assertAlone();

        when(service.isActive()).thenReturn(false);
        assertAlone();
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    public void takesNoProjectThatNobodyNamed() {
        assertThat(accounts.hands(anOrder().build(), person)).isEqualTo(Hands.of(person));

        settings.put("org.aftermath.postmortem:ticket.project", "OPS");
        assertThat(accounts.hands(anOrder().build(), person).author()).isSameAs(service);
    }

    private void assertAlone() {
        assertThat(accounts.hands(order, person)).isEqualTo(Hands.of(person));
    }

    /** To see is asked first, to create then: constants of the host are empty outside it. */
    private void allow(ApplicationUser user, boolean sees, boolean creates) {
        var asked = new AtomicInteger();
        when(permissions.hasPermission(any(), eq(ops), eq(user)))
                .thenAnswer(call -> asked.getAndIncrement() % 2 == 0 ? sees : creates);
    }
}
