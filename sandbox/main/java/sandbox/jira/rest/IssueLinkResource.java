package sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.IssueLinks;

/** Links between issues. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {

    private final Desk desk;

    IssueLinkResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/issueLinkType")
    public Map<String, Object> types() {
        return Map.of(
                "issueLinkTypes",
                desk.tables().issueLinks.types().stream()
                        .map(desk.values::linkType)
                        .toList());
    }

    @POST
    @Path("/issueLink")
    public Response add(JsonNode body) {
        IssueLinks.Type type = desk.tables()
                .issueLinks
                .type(body.path("type")
                        .path("name")
                        .asText(body.path("type").path("id").asText()))
                .orElseThrow(() -> Faults.notFound("No issue link type with name '"
                        + body.path("type").path("name").asText() + "' found."));
        StoredIssue source = linkable(body.path("inwardIssue"));
        StoredIssue destination = linkable(body.path("outwardIssue"));
        desk.tables().database.inTransaction(() -> {
            desk.tables().issueLinks.add(type, source.getId(), destination.getId());
            note(source, type.outward(), destination);
            note(destination, type.inward(), source);
        });
        return Response.status(201).build();
    }

    @DELETE
    @Path("/issueLink/{id}")
    public Response delete(@PathParam("id") long id) {
        IssueLinks.Link link = desk.tables()
                .issueLinks
                .byId(id)
                .orElseThrow(() -> Faults.notFound("No issue link with id '" + id + "' exists."));
        desk.issue(String.valueOf(link.source()));
        desk.issue(String.valueOf(link.destination()));
        desk.tables().issueLinks.remove(id);
        return Response.noContent().build();
    }

    private StoredIssue linkable(JsonNode reference) {
        StoredIssue issue =
                desk.issue(reference.path("key").asText(reference.path("id").asText()));
        if (!desk.services.permits.hasPermission(ProjectPermissions.LINK_ISSUES, (Issue) issue, desk.user())) {
            throw Faults.of(401, List.of(desk.say("remotelink.service.error.no.permission")), Map.of());
        }
        return issue;
    }

    private void note(StoredIssue issue, String verb, StoredIssue other) {
        String text = "This issue " + verb + " " + other.getKey();
        desk.services.writes.note(
                issue, desk.user(), new ChangeItemBean("jira", "Link", null, null, other.getKey(), text));
    }
}
