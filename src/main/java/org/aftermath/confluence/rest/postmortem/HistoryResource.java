package org.aftermath.confluence.rest.postmortem;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.host.rest.Tags;

/** Who changed what about a postmortem, when and why. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final Readers readers;
    private final HistoryJson json;

    @Inject
    public HistoryResource(Readers readers, HistoryJson json) {
        this.readers = readers;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, json.of(page.pageId())));
    }
}
