package org.aftermath.confluence.rest.message;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The message to people outside (P18): what it says, who agreed to it, when it went out. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/message")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class MessageResource {

    private final Readers readers;
    private final MessageDesk desk;

    @Inject
    public MessageResource(Readers readers, MessageDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, desk.of(postmortem)));
    }

    /** Body {@code {version, …}} with fields by name; what is not named stays; 409 says why not, or who was faster. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, desk::write);
    }

    /** Body {@code {version}}; 409 says why nobody can agree to it yet. */
    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, desk::approve);
    }

    /** Body {@code {version, postedAt, postedUrl?}}; 409 says why it cannot have gone out. */
    @POST
    @Path("posting")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, desk::post);
    }
}
