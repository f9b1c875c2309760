package org.aftermath.confluence.rest.postmortem;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.lifecycle.Advance;
import org.aftermath.core.lifecycle.AdvanceStatus;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/** One postmortem: what it is, and its way through the status machine. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class PostmortemResource {

    private final Readers readers;
    private final AdvanceStatus advance;
    private final FactsDesk facts;
    private final PostmortemJson json;
    private final StandingJson standings;
    private final Refusals refusals;

    @Inject
    public PostmortemResource(
            Readers readers,
            AdvanceStatus advance,
            FactsDesk facts,
            PostmortemJson json,
            StandingJson standings,
            Refusals refusals) {
        this.readers = readers;
        this.advance = advance;
        this.facts = facts;
        this.json = json;
        this.standings = standings;
        this.refusals = refusals;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, json.of(postmortem, page)));
    }

    /** Body {@code {version, reason?, …}} with facts by name; 409 says who was faster, and what the record is now. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, facts::change);
    }

    /** Body {@code {to, reason?, version?, postedAt?, postedUrl?}}; 409 says why not, or who was faster. */
    @POST
    @Path("status")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, this::move);
    }

    private Response move(PageFacts page, UserRef user, JsonBody body) {
        var order = new StatusOrder(body);
        var faults = order.faults();
        return faults.isEmpty()
                ? answer(advance.carryOut(order.of(page.pageId(), user)), page)
                : refusals.invalid(faults);
    }

    private Response answer(Advance outcome, PageFacts page) {
        if (outcome instanceof Advance.Moved moved) {
            return Response.ok(json.of(moved.postmortem(), page)).build();
        }
        if (outcome instanceof Advance.Refused refused) {
            return refusals.blocked(standings.entries(refused.reasons()));
        }
        return outcome instanceof Advance.Overtaken overtaken
                ? refusals.conflict(List.of(overtaken.by()))
                : readers.unknown();
    }
}
