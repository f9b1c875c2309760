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

/** A postmortem's facts for a form that changes them. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

    private final Readers readers;
    private final FactsDesk desk;

    @Inject
    public FactsResource(Readers readers, FactsDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, desk.form(postmortem)));
    }
}
