package org.aftermath.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.aftermath.core.page.ShowFollowUps;
import org.aftermath.host.rest.Tags;

/** A page's follow-ups; an open page asks every few seconds. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpsResource {

    private final Readers readers;
    private final ShowFollowUps followUps;
    private final FollowUpJson json;
    private final TimeZoneManager zones;

    @Inject
    public FollowUpsResource(Readers readers, ShowFollowUps followUps, FollowUpJson json, TimeZoneManager zones) {
        this.readers = readers;
        this.followUps = followUps;
        this.json = json;
        this.zones = zones;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> {
            var zone = zones.getUserTimeZone().toZoneId();
            return Tags.answer(request, json.of(followUps.ofPage(page.pageId(), zone)));
        });
    }
}
