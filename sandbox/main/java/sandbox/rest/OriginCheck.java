package sandbox.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import sandbox.http.CurrentRequest;
import sandbox.http.Xsrf;

/** Refuses changes that a page of another site could have made the visitor's browser send. */
final class OriginCheck implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        var request = CurrentRequest.request().orElse(null);
        if (request == null || !Xsrf.changes(request) || Xsrf.hasHeader(request)) {
            return;
        }
        var method = resource.getResourceMethod();
        boolean excluded = method != null && method.isAnnotationPresent(XsrfProtectionExcluded.class);
        if (!excluded && Xsrf.mayComeFromElsewhere(request)) {
            throw new Refused(403, "XSRF check failed");
        }
    }
}
