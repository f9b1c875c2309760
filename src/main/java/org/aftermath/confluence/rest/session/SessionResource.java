package org.aftermath.confluence.rest.session;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * The writing meeting of a postmortem. Whoever may see the page takes part, whoever may change it leads. Every answer is
 * the meeting as it is then; an open page asks for it every second or so with the tag of the last one. With {@code since}
 * only those entries are told that were changed after that turn; {@code turn} is what to ask with the next time.
 */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/writing-meeting")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class SessionResource {

    private final Readers readers;
    private final SessionDesk desk;

    @Inject
    public SessionResource(Readers readers, SessionDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return readers.seeing(pageId, (page, user) -> desk.unchanged(page.pageId(), known)
                .orElseGet(() ->
                        readers.reading(pageId, (postmortem, seen) -> desk.told(postmortem, user, known, since))));
    }

    /** Begins it, with whoever asks as its facilitator. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.leading(pageId, body, order(since), desk::begin);
    }

    /** Puts the meeting onto the page, where whoever opens it finds it. 201; 200 if it is there already. */
    @POST
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.leading(pageId, body, order(0), desk::place);
    }

    /**
     * Body {@code {version, step, …}}: move with {@code to}, shared with {@code minutes}, all others with {@code id};
     * reopen, done and write come to the same when they are repeated and need no version.
     */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.leading(pageId, body, order(since), desk::step);
    }

    /** Body {@code {id, kind, aspect?, section?, text, anonymous?, secret?}}; id and secret are UUIDs that the caller made up. */
    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.takingPart(pageId, body, order(since), desk::say);
    }

    /** Body {@code {id, kind, aspect?, section?, text, turn, secret?}}: an own entry in other words; 409 if it changed. */
    @PUT
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reword(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.takingPart(pageId, body, order(since), desk::reword);
    }

    /** Body {@code {id, turn, secret?}}: a body, because addresses are written into logs and a secret must not be. */
    @POST
    @Path("entries/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.takingPart(pageId, body, order(since), desk::takeBack);
    }

    /** Body {@code {readBefore, otherTeam}}. */
    @POST
    @Path("guests")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.takingPart(pageId, body, order(since), desk::join);
    }

    /** Body {@code {points: [3, 5, 4], words?}}. */
    @POST
    @Path("survey")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response survey(
            @PathParam("pageId") String pageId,
            @QueryParam("since") @DefaultValue("0") long since,
            @Nullable String body) {
        return readers.takingPart(pageId, body, order(since), desk::survey);
    }

    private static Function<JsonBody, SessionOrder> order(long since) {
        return body -> new SessionOrder(body, since);
    }
}
