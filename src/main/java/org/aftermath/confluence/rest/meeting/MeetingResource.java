package org.aftermath.confluence.rest.meeting;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/** The review meeting of a postmortem (G05): its date, its list, its link, its entry in calendars. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/meeting")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class MeetingResource {

    private final Readers readers;
    private final MeetingDesk desk;

    @Inject
    public MeetingResource(Readers readers, MeetingDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId, @Context Request request) {
        return readers.reading(pageId, (postmortem, page) -> Tags.answer(request, desk.of(postmortem)));
    }

    /** Body {@code {version, at, minutes?, place?, invite?: [{user, required?}]}}; no {@code at} calls it off. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response schedule(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, desk::schedule);
    }

    /** Body {@code {version}}. Sends the page to the list and to the space's reviewers, and records when. */
    @POST
    @Path("link")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sendLink(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, desk::sendLink);
    }

    /**
     * With {@code left=true}, for somebody who was taken off the list: a cancellation. So it is for those on the list of a
     * page that is in the trash; for everybody else such a page is unknown.
     */
    @GET
    @Path("invitation.ics")
    @Produces({"text/calendar", MediaType.APPLICATION_JSON})
    public Response entry(@PathParam("pageId") String pageId, @QueryParam("left") boolean left) {
        var answer = readers.reading(pageId, (postmortem, page) -> desk.entry(postmortem, left));
        return answer.getStatus() == 404 ? desk.calledOff(pageId).orElse(answer) : answer;
    }
}
