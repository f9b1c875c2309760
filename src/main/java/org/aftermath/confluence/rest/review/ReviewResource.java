package org.aftermath.confluence.rest.review;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.jspecify.annotations.Nullable;

/**
 * The review meeting of a postmortem while it is held. Whoever may see the page says that they are there; whoever may
 * change it takes minutes and, unless they own the postmortem, leads. Every answer is the meeting as it is then.
 */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/review-meeting")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class ReviewResource {

    private final Readers readers;
    private final ReviewDesk desk;

    @Inject
    public ReviewResource(Readers readers, ReviewDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(
            @PathParam("pageId") String pageId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return readers.seeing(pageId, (page, user) -> desk.unchanged(page.pageId(), known)
                .orElseGet(() -> readers.reading(pageId, (postmortem, seen) -> desk.told(postmortem, user, known))));
    }

    /** Body {@code {rules: true, minutes: [5, 5, 5, 5, 10]}}; whoever asks leads. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.leading(pageId, body, ReviewOrder::new, desk::begin);
    }

    /** Body {@code {version, step, …}}: move with {@code to}, time with {@code minutes}, lead, write, close. */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.leading(pageId, body, ReviewOrder::new, desk::step);
    }

    /** Body {@code {id, kind, item, text}}; the id is a UUID that the caller made up. */
    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.leading(pageId, body, ReviewOrder::new, desk::note);
    }

    /** Body {@code {here, user?}}; of others it takes somebody who may change the page. */
    @POST
    @Path("guests")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response attend(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.takingPart(
                pageId,
                body,
                ReviewOrder::new,
                (postmortem, user, order) -> order.user().isEmpty()
                        ? desk.attend(postmortem, user, order)
                        : readers.changing(pageId, (page, editor) -> desk.tick(postmortem, editor, order)));
    }
}
