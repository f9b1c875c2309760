package org.aftermath.confluence.rest.premortem;

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
 * The premortem of a page. Whoever may see the page sees what everybody sees by then; those who were asked and those who
 * may change the page take part, and the latter lead. Every answer is the premortem as its caller may see it then.
 */
@AnonymousSiteAccess
@Path("premortems/{pageId}")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class PremortemResource {

    private final Readers readers;
    private final PremortemDesk desk;

    @Inject
    public PremortemResource(Readers readers, PremortemDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(
            @PathParam("pageId") String pageId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return readers.seeing(pageId, (page, user) -> desk.unchanged(page.pageId(), known)
                .orElseGet(() -> desk.told(page.pageId(), user, known)));
    }

    /**
     * Body {@code {version, goal, day, decisionMaker, engineers, support, experts, minutes}}: people by login name, several
     * with commas between them; minutes like {@code 5/10/45/10/40/10}.
     */
    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrange(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(pageId, body, PremortemWish::new, desk::arrange);
    }

    /** Body {@code {version, step: "move", to}} or {@code {version, step: "open"}}, which shows all ratings. */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(pageId, body, PremortemWish::new, desk::step);
    }

    /** Body {@code {version, what, side: "before"|"with"|"after", target}}; an empty id is the acceptable line. */
    @POST
    @Path("order")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(pageId, body, PremortemWish::new, desk::order);
    }

    /** Body {@code {id, service, failure, period}} or, for a variant, {@code {id, from, period}}. */
    @POST
    @Path("scenarios")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(pageId, body, PremortemWish::new, desk::write);
    }

    /** Body {@code {version, step, …}}: reword with the three words, link with {@code kin}, answer with prompt and text. */
    @POST
    @Path("scenarios/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("pageId") String pageId, @PathParam("id") String id, @Nullable String body) {
        return readers.seeing(
                pageId, body, PremortemWish::new, (page, user, wish) -> desk.change(page, id, user, wish));
    }

    /** Body {@code {value}}, 1 to 5. */
    @POST
    @Path("scenarios/{id}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rate(@PathParam("pageId") String pageId, @PathParam("id") String id, @Nullable String body) {
        return readers.seeing(pageId, body, PremortemWish::new, (page, user, wish) -> desk.rate(page, id, user, wish));
    }
}
