package org.aftermath.confluence.rest.followup;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.writing.SuggestDue;

/** By when a new follow-up of a postmortem is due by the rule of its space, for a form that asks for it. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/follow-ups/due")
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {

    /** @param due by urgency, {@code yyyy-MM-dd}; empty if the space has no such rule */
    public record Suggested(Map<String, String> due) {}

    private final Readers readers;
    private final SuggestDue suggest;

    @Inject
    public DueResource(Readers readers, SuggestDue suggest) {
        this.readers = readers;
        this.suggest = suggest;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId) {
        return readers.reading(pageId, (postmortem, page) -> {
            var due = new TreeMap<String, String>();
            suggest.of(postmortem).forEach((urgency, day) -> due.put(urgency.name(), day.toString()));
            return Response.ok(new Suggested(due)).build();
        });
    }
}
