package org.aftermath.host.rest.peer;

import com.atlassian.annotations.security.SystemAdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.host.rest.Administered;
import org.jspecify.annotations.Nullable;

/** Progress that could not be told, for system administrators to decide about. */
@Path("dead-letters")
@SystemAdminOnly
@Administered
@Produces(MediaType.APPLICATION_JSON)
public class DeadLettersResource {

    private final DeadLetterDesk desk;

    @Inject
    public DeadLettersResource(DeadLetterDesk desk) {
        this.desk = desk;
    }

    @GET
    public LetterPayload.All all() {
        return desk.all();
    }

    @POST
    @Path("retry")
    public Response retryAll() {
        return desk.retryAll();
    }

    @POST
    @Path("{id: \\d{1,18}}/retry")
    public Response retry(@PathParam("id") long id) {
        return desk.retry(id);
    }

    @POST
    @Path("{id: \\d{1,18}}/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(@PathParam("id") long id, @Nullable String body) {
        return desk.drop(id, body);
    }
}
