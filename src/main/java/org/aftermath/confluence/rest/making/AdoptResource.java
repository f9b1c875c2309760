package org.aftermath.confluence.rest.making;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.confluence.rest.postmortem.PostmortemJson;
import org.aftermath.core.making.AdoptPage;
import org.aftermath.core.making.Adoption;
import org.aftermath.core.making.ForeseeAdoption;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;

/** Makes a postmortem of a page that is none, for whoever may change it. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/adopt")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class AdoptResource {

    private final Readers readers;
    private final ForeseeAdoption foresee;
    private final AdoptPage adopt;
    private final PostmortemJson json;
    private final TimeZoneManager zones;
    private final Refusals refusals;

    @Inject
    public AdoptResource(
            Readers readers,
            ForeseeAdoption foresee,
            AdoptPage adopt,
            PostmortemJson json,
            TimeZoneManager zones,
            Refusals refusals) {
        this.readers = readers;
        this.foresee = foresee;
        this.adopt = adopt;
        this.json = json;
        this.zones = zones;
        this.refusals = refusals;
    }

    /** {@code {followUps, tickets}}: what would follow; 409 if the page cannot become one. */
    @GET
    public Response foresee(@PathParam("pageId") String pageId) {
        return readers.editing(pageId, (page, user) -> foresee.ofPage(page.pageId())
                .map(outlook -> Response.ok(outlook).build())
                .orElseGet(() -> conflict("aftermath.adopt.not")));
    }

    /** 201 with the new postmortem, whose tickets are asked for as the caller. */
    @POST
    public Response adopt(@PathParam("pageId") String pageId) {
        return readers.editing(pageId, this::adopt);
    }

    private Response adopt(PageFacts page, UserRef user) {
        var outcome = adopt.adopt(page.pageId(), user, zones.getUserTimeZone().toZoneId());
        if (outcome instanceof Adoption.Adopted adopted) {
            return Response.status(201)
                    .entity(json.of(adopted.postmortem(), page))
                    .build();
        }
        return conflict(outcome instanceof Adoption.Already ? "aftermath.adopt.already" : "aftermath.adopt.macro");
    }

    private Response conflict(String key) {
        return refusals.conflict(List.of(Message.of(key)));
    }
}
