package org.aftermath.host.rest;

import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.aftermath.core.text.Message;

/** Stands before what is {@link Administered}: 401 for nobody, 403 for whoever administers nothing. Safe for any thread. */
@Provider
@Administered
public final class AdministratorCheck implements ContainerRequestFilter {

    private final UserManager users;
    private final Refusals refusals;

    @Inject
    public AdministratorCheck(UserManager users, Refusals refusals) {
        this.users = users;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var user = users.getRemoteUserKey();
        if (user == null) {
            request.abortWith(refusals.anonymous());
        } else if (!users.isAdmin(user) && !users.isSystemAdmin(user)) {
            request.abortWith(refusals.of(403, Message.of("aftermath.rest.administrators")));
        }
    }
}
