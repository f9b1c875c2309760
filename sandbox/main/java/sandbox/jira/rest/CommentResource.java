package sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.StoredComment;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Permits;

/** The comments of an issue. */
@Path("/issue/{issue}/comment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {

    private final Desk desk;

    CommentResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("issue") String issue,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") int maxResults) {
        List<Map<String, Object>> all = desk.tables().comments.of(desk.issue(issue)).stream()
                .map(desk.values::comment)
                .toList();
        return new Fields()
                .with("startAt", startAt)
                .with("maxResults", maxResults)
                .with("total", all.size())
                .with("comments", Page.of(all, startAt, maxResults).get("values"))
                .map();
    }

    @POST
    public Response add(@PathParam("issue") String issue, JsonNode body) {
        StoredIssue found = desk.issue(issue);
        if (!desk.services.permits.hasPermission(ProjectPermissions.ADD_COMMENTS, (Issue) found, desk.user())) {
            throw Faults.forbidden(desk.say("comment.service.error.no.permission"));
        }
        StoredComment added = desk.services.writes.comment(found, desk.user(), text(body), true);
        return Response.status(201).entity(desk.values.comment(added)).build();
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> get(@PathParam("issue") String issue, @PathParam("id") String id) {
        return desk.values.comment(comment(issue, id));
    }

    @PUT
    @Path("/{id}")
    public Map<String, Object> edit(@PathParam("issue") String issue, @PathParam("id") String id, JsonNode body) {
        StoredComment comment = own(comment(issue, id));
        desk.services.writes.editComment(comment, desk.user(), text(body), true);
        return desk.values.comment(comment(issue, id));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("issue") String issue, @PathParam("id") String id) {
        desk.services.writes.deleteComment(own(comment(issue, id)), desk.user());
        return Response.noContent().build();
    }

    private StoredComment comment(String issue, String id) {
        StoredIssue found = desk.issue(issue);
        return desk.tables().comments.of(found).stream()
                .filter(comment -> comment.getId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Faults.notFound(desk.say("comment.service.error.not.found", id)));
    }

    private StoredComment own(StoredComment comment) {
        boolean own = comment.author() != null && comment.author().equals(desk.user());
        if (!own && !desk.services.permits.hasPermission(Permits.EDIT_COMMENTS, comment.issue(), desk.user())) {
            throw Faults.forbidden(desk.say("comment.service.error.no.edit.permission"));
        }
        return comment;
    }

    private String text(JsonNode body) {
        String text = body == null ? "" : body.path("body").asText("");
        if (text.isBlank()) {
            throw Faults.of(400, List.of(), Map.of("comment", desk.say("comment.service.error.empty")));
        }
        if (text.length() > 32_767) {
            throw Faults.of(400, List.of(), Map.of("comment", desk.say("field.error.text.toolong", 32_767)));
        }
        return text;
    }
}
