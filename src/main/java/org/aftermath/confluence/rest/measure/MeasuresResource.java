package org.aftermath.confluence.rest.measure;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jspecify.annotations.Nullable;

/** What could be done about a premortem's scenarios; every answer is all of it as its caller may see it then (M12–M19). */
@AnonymousSiteAccess
@Path("premortems/{pageId}/measures")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class MeasuresResource {

    private final Readers readers;
    private final MeasureDesk desk;

    @Inject
    public MeasuresResource(Readers readers, MeasureDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.seeing(pageId, (page, user) -> desk.told(page, user, request));
    }

    /** Body {@code {id, stage, text, introduction, upkeep, scenarios}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(pageId, body, MeasureWish::new, desk::write);
    }

    /** The same with {@code version} instead of {@code id}. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reword(@PathParam("pageId") String pageId, @PathParam("id") String id, @Nullable String body) {
        return readers.seeing(pageId, body, MeasureWish::new, (page, user, wish) -> desk.reword(page, id, user, wish));
    }

    /** Body {@code {version}}. */
    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("pageId") String pageId, @PathParam("id") String id, @Nullable String body) {
        return readers.seeing(
                pageId, body, MeasureWish::new, (page, user, wish) -> desk.withdraw(page, id, user, wish));
    }

    /** Body {@code {version, decision: "now"|"later"|"no", day, reason, owner, due, urgency}}. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("pageId") String pageId, @PathParam("id") String id, @Nullable String body) {
        return readers.seeing(pageId, body, MeasureWish::new, (page, user, wish) -> desk.decide(page, id, user, wish));
    }

    /**
     * What stays of a premortem (M17–M19). Body {@code {id, kind: "voice"|"next"|"change"|"protect"|"may-break", about,
     * text}}.
     */
    @POST
    @Path("outlook")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(pageId, body, MeasureWish::new, desk::note);
    }

    @DELETE
    @Path("outlook/{id}")
    public Response strike(@PathParam("pageId") String pageId, @PathParam("id") String id) {
        return readers.seeing(pageId, (page, user) -> desk.strike(page, id, user));
    }
}
