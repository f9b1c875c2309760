package org.aftermath.confluence.rest.followup;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/** A page's follow-ups, to which more can be added; an open page asks every few seconds. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class FollowUpsResource {

    private final Readers readers;
    private final ShowFollowUps followUps;
    private final FollowUpJson json;
    private final TimeZoneManager zones;
    private final FollowUpDesk desk;
    private final FollowUpStamps stamps;

    @Inject
    public FollowUpsResource(
            Readers readers,
            ShowFollowUps followUps,
            FollowUpJson json,
            TimeZoneManager zones,
            FollowUpDesk desk,
            FollowUpStamps stamps) {
        this.readers = readers;
        this.followUps = followUps;
        this.json = json;
        this.zones = zones;
        this.desk = desk;
        this.stamps = stamps;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.seeing(
                pageId, (page, user) -> Tags.stamped(request, stamps.of(page.pageId(), user), () -> told(pageId)));
    }

    private Response told(String pageId) {
        return readers.promised(pageId, (page, user) -> {
            var zone = zones.getUserTimeZone().toZoneId();
            return Response.ok(json.of(followUps.ofPage(page.pageId(), zone))).build();
        });
    }

    /** Body: what the new one says, each member by the name that GET tells it by; only {@code text} is needed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.promising(
                pageId, body, FollowUpOrder::new, (page, user, order) -> desk.add(page.pageId(), order));
    }
}
