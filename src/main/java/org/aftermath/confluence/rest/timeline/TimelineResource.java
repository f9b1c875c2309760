package org.aftermath.confluence.rest.timeline;

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
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/** The timeline of a postmortem's page. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class TimelineResource {

    private final Readers readers;
    private final TimelineDesk desk;

    @Inject
    public TimelineResource(Readers readers, TimelineDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, desk.told(page.pageId())));
    }

    /** Body: {@code {entries: [{time, type?, fact, context?, role?, evidence?}], followUps: [{text, owner?, due?}]}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, order) -> desk.add(page.pageId(), order));
    }

    /** Body: {@code {text}}. Tells what the text would add, and adds nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, order) -> desk.preview(page.pageId(), order));
    }

    /** Brings the rows into the order of time. */
    @POST
    @Path("sort")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sort(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, nothing) -> desk.sort(page.pageId()));
    }
}
