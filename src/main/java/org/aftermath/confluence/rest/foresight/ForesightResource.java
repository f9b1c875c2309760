package org.aftermath.confluence.rest.foresight;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.jspecify.annotations.Nullable;

/** Whether premortems foresaw a postmortem's incident, and whether people disagree on its severity (M20, M22). */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/foresight")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class ForesightResource {

    private final Readers readers;
    private final ForesightDesk desk;
    private final TimeZoneManager zones;

    @Inject
    public ForesightResource(Readers readers, ForesightDesk desk, TimeZoneManager zones) {
        this.readers = readers;
        this.desk = desk;
        this.zones = zones;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId) {
        return readers.reading(pageId, (postmortem, page) -> desk.told(postmortem));
    }

    /** Body {@code {version, answer: "foreseen"|"differently"|"not-foreseen", scenario}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.leading(pageId, body, ForesightWish::new, desk::answer);
    }

    /** Body {@code {id, premortem}}: puts the incident before that premortem, under an id that the caller mints. */
    @POST
    @Path("disagreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response disagree(@PathParam("pageId") String pageId, @Nullable String body) {
        var zone = zones.getUserTimeZone().toZoneId();
        return readers.leading(
                pageId,
                body,
                ForesightWish::new,
                (postmortem, user, wish) -> desk.disagree(postmortem, user, wish, zone));
    }
}
