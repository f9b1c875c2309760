package org.aftermath.confluence.rest.making;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.aftermath.core.making.MakePostmortem;
import org.aftermath.core.making.Making;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Makes a postmortem of an ordinary page, for whoever may change it. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/make")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class MakeResource {

    private final Readers readers;
    private final MakePostmortem making;
    private final PostmortemJson json;
    private final TimeZoneManager zones;
    private final Refusals refusals;

    @Inject
    public MakeResource(
            Readers readers, MakePostmortem making, PostmortemJson json, TimeZoneManager zones, Refusals refusals) {
        this.readers = readers;
        this.making = making;
        this.json = json;
        this.zones = zones;
        this.refusals = refusals;
    }

    /**
     * Body: the wizard's fields by name, each as text, services also as a list. 201 with the new postmortem; 409 if the
     * page is one already, or if others kept saving it.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.editing(pageId, (page, user) -> refusals.understood(body, told -> make(page, user, told)));
    }

    private Response make(PageFacts page, UserRef user, JsonBody told) {
        var zone = zones.getUserTimeZone().toZoneId();
        var outcome = making.make(page.pageId(), MakeBody.of(told).values(), user, zone);
        if (outcome instanceof Making.Made made) {
            return Response.status(201).entity(json.of(made.postmortem(), page)).build();
        }
        if (outcome instanceof Making.Faulty faulty) {
            return refusals.invalid(faulty.faults());
        }
        if (outcome instanceof Making.Already) {
            return refusals.conflict(List.of(Message.of("aftermath.adopt.already")));
        }
        return outcome instanceof Making.Busy busy ? refusals.conflict(List.of(busy.reason())) : readers.unknown();
    }
}
