package org.aftermath.confluence.rest.feed;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ChangesPages;

/** The caller's secret address of a space's review meetings (G05): 404 for a space that they may not see. */
@AnonymousSiteAccess
@ChangesPages
@Path("subscriptions/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionResource {

    private final SubscriptionDesk desk;

    @Inject
    public SubscriptionResource(SubscriptionDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response get(@PathParam("key") String spaceKey) {
        return desk.of(spaceKey);
    }

    /** Makes an address, told this once; an older one of the caller is unknown from now on. */
    @POST
    public Response anew(@PathParam("key") String spaceKey) {
        return desk.anew(spaceKey);
    }

    @DELETE
    public Response end(@PathParam("key") String spaceKey) {
        return desk.end(spaceKey);
    }

    /** Takes back everybody's; for those who administer the space. */
    @DELETE
    @Path("everybody")
    public Response endAll(@PathParam("key") String spaceKey) {
        return desk.endAll(spaceKey);
    }
}
