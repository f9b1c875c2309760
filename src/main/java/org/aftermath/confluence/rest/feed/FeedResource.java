package org.aftermath.confluence.rest.feed;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The review meetings of a space for calendars, which do not log in: knowing the address is enough (G05). */
@UnrestrictedAccess
@Path("feed/{secret}/meetings.ics")
@Produces({"text/calendar", MediaType.APPLICATION_JSON})
public class FeedResource {

    private final FeedDesk desk;

    @Inject
    public FeedResource(FeedDesk desk) {
        this.desk = desk;
    }

    /** 404 for an address that is unknown or was taken back, or whose owner may see nothing here any more. */
    @GET
    public Response get(@PathParam("secret") String secret, @Context Request request) {
        return desk.of(secret, request);
    }
}
