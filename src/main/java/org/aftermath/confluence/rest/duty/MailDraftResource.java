package org.aftermath.confluence.rest.duty;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.Readers;

/** A draft of the mail that tells the company; that it was sent is recorded by ticking the duty {@code tell} (G28). */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/duties/tell")
@Produces(MediaType.APPLICATION_JSON)
public class MailDraftResource {

    private final Readers readers;
    private final MailDraft draft;

    @Inject
    public MailDraftResource(Readers readers, MailDraft draft) {
        this.readers = readers;
        this.draft = draft;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId) {
        return readers.reading(
                pageId, (postmortem, page) -> Response.ok(draft.of(page)).build());
    }
}
