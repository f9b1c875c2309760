package org.aftermath.host.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.aftermath.support.Translators;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

/** What stands even if the host does not know its own annotation. */
public class AdministratorCheckTest {

    private static final UserKey SOMEBODY = new UserKey("somebody");

    private final UserManager users = mock();
    private final AdministratorCheck check =
            new AdministratorCheck(users, new Refusals(Translators.in(Locale.ENGLISH)));

    @Test
    public void asksNobodyToLogIn() {
        assertThat(refusals()).extracting(Response::getStatus).containsExactly(401);
    }

    @Test
    public void refusesWhoeverAdministersNothing() {
        when(users.getRemoteUserKey()).thenReturn(SOMEBODY);

        assertThat(refusals()).extracting(Response::getStatus).containsExactly(403);
    }

    @Test
    public void letsAdministratorsThrough() {
        when(users.getRemoteUserKey()).thenReturn(SOMEBODY);
        when(users.isAdmin(SOMEBODY)).thenReturn(true);
        assertThat(refusals()).isEmpty();

        when(users.isAdmin(SOMEBODY)).thenReturn(false);
        when(users.isSystemAdmin(SOMEBODY)).thenReturn(true);
        assertThat(refusals()).isEmpty();
    }

    private List<Response> refusals() {
        ContainerRequestContext request = mock();
        check.filter(request);
        var answer = ArgumentCaptor.forClass(Response.class);
        verify(request, atMost(1)).abortWith(answer.capture());
        return answer.getAllValues();
    }
}
