package org.aftermath.confluence.rest.transfer;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.people.ActingUser;
import org.aftermath.host.rest.Refusals;

/** Postmortems as files to keep, by those who may see them. */
@AnonymousSiteAccess
@Path("exports")
@Produces(MediaType.WILDCARD)
public class ExportResource {

    private final ExportDesk desk;
    private final Readers readers;
    private final ActingUser acting;
    private final Refusals refusals;

    @Inject
    public ExportResource(ExportDesk desk, Readers readers, ActingUser acting, Refusals refusals) {
        this.desk = desk;
        this.readers = readers;
        this.acting = acting;
        this.refusals = refusals;
    }

    /** {@code csv} or {@code jsonl}: all that the caller may see and the query of the list lets through. */
    @GET
    @Path("{list}")
    public Response all(@PathParam("list") String format, @BeanParam ListQuery query) {
        return acting.current().isEmpty()
                ? refusals.anonymous()
                : desk.all(query, format).orElseGet(readers::unknown);
    }

    /** {@code json}, {@code md} or {@code html}: one postmortem with its page. */
    @GET
    @Path("{format}/{pageId}")
    public Response one(@PathParam("format") String format, @PathParam("pageId") String pageId) {
        return readers.reading(
                pageId, (postmortem, page) -> desk.one(postmortem, page, format).orElseGet(readers::unknown));
    }
}
