package sandbox.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import sandbox.http.Access;
import sandbox.people.Acting;

/** Refuses who may not reach the resource method; resources without an annotation are for people logged in. */
final class AccessCheck implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = resource.getResourceClass();
        if (type == null) {
            return;
        }
        var access = Access.of(resource.getResourceMethod(), type);
        if (access.allows(Acting.account())) {
            return;
        }
        throw Acting.account().isEmpty()
                ? new Refused(401, "Client must be authenticated to access this resource.")
                : new Refused(403, "You are not permitted to use this resource.");
    }
}
