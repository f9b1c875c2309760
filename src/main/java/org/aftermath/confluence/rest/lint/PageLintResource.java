package org.aftermath.confluence.rest.lint;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.MendPage;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** What the lint finds in a postmortem's page, and what its people make of it. Each answer tells what is found then. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/lint")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class PageLintResource {

    /** What the resource works with. */
    public record Desk(CheckPage check, MendPage mend, LintJson json, People people) {}

    private final Readers readers;
    private final Desk desk;
    private final Refusals refusals;

    @Inject
    public PageLintResource(Readers readers, Desk desk, Refusals refusals) {
        this.readers = readers;
        this.desk = desk;
        this.refusals = refusals;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId) {
        return readers.reading(pageId, (postmortem, page) -> found(postmortem));
    }

    /** Writes what the finding proposes; 409 if it is gone, or takes more than other words. */
    @POST
    @Path("{finding}/fix")
    public Response fix(@PathParam("pageId") String pageId, @PathParam("finding") String finding) {
        return changing(pageId, (postmortem, user) -> desk.mend().fix(postmortem, finding));
    }

    /** Body {@code {reason}}; 409 if the finding is gone. */
    @POST
    @Path("{finding}/ignored")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ignore(
            @PathParam("pageId") String pageId, @PathParam("finding") String finding, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, json) -> ignore(pageId, finding, json));
    }

    private Response ignore(String pageId, String finding, JsonBody json) {
        var reason = json.text("reason").replace("\u0000", "");
        var faults = faults(json, reason);
        return faults.isEmpty()
                ? changing(pageId, (postmortem, user) -> desk.mend()
                        .ignore(
                                postmortem,
                                finding,
                                reason,
                                desk.people().someone(user).userName()))
                : refusals.invalid(faults);
    }

    /** Asks about the finding again. */
    @DELETE
    @Path("{finding}/ignored")
    public Response heed(@PathParam("pageId") String pageId, @PathParam("finding") String finding) {
        return changing(pageId, (postmortem, user) -> {
            desk.mend().heed(postmortem, finding);
            return Optional.empty();
        });
    }

    private static List<Fault> faults(JsonBody json, String reason) {
        var faults = new ArrayList<>(json.unknown(Set.of("reason")));
        faults.addAll(MendPage.faults(reason));
        return faults;
    }

    private Response changing(String pageId, BiFunction<Postmortem, UserRef, Optional<Message>> work) {
        return readers.changing(
                pageId,
                (page, user) -> readers.reading(pageId, (postmortem, same) -> work.apply(postmortem, user)
                        .map(objection -> refusals.conflict(List.of(objection)))
                        .orElseGet(() -> found(postmortem))));
    }

    private Response found(Postmortem postmortem) {
        return Response.ok(desk.json().of(desk.check().page(postmortem), true)).build();
    }
}
