package org.aftermath.confluence.rest.duty;

import com.atlassian.annotations.security.AnonymousSiteAccess;
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
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/** What the owner of a postmortem sees to, and who ticked what (G04). */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/duties")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class DutiesResource {

    private final Readers readers;
    private final ShowDuties show;
    private final TickDuty tick;
    private final DutiesJson json;
    private final Refusals refusals;

    @Inject
    public DutiesResource(Readers readers, ShowDuties show, TickDuty tick, DutiesJson json, Refusals refusals) {
        this.readers = readers;
        this.show = show;
        this.tick = tick;
        this.json = json;
        this.refusals = refusals;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, json.of(show.of(postmortem))));
    }

    /** Body {@code {duty, done}}; the answer is the list as it is then. Saying what is so already changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tick(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, wish) -> tick(page, user, new DutyOrder(wish)));
    }

    private Response tick(PageFacts page, UserRef user, DutyOrder order) {
        var faults = order.faults();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        if (order.done()) {
            tick.done(page.pageId(), order.duty(), user);
        } else {
            tick.open(page.pageId(), order.duty(), user);
        }
        return readers.reading(
                String.valueOf(page.pageId()),
                (postmortem, seen) -> Response.ok(json.of(show.of(postmortem))).build());
    }
}
