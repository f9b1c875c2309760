package sandbox.jira.rest;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Optional;
import sandbox.jira.model.StoredIssue;

/** Links from an issue to the world outside. */
@Path("/issue/{issue}/remotelink")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RemoteLinkResource {

    private final Desk desk;
    private final RemoteIssueLinkService service;

    RemoteLinkResource(Desk desk) {
        this.desk = desk;
        this.service = desk.services.get(RemoteIssueLinkService.class);
    }

    @GET
    public Object all(@PathParam("issue") String issue, @QueryParam("globalId") String globalId) {
        StoredIssue found = desk.issue(issue);
        if (globalId != null) {
            return json(byGlobalId(found, globalId), found);
        }
        return desk.tables().remoteLinks.of(found.getId()).stream()
                .map(link -> json(link, found))
                .toList();
    }

    @GET
    @Path("/{link}")
    public Map<String, Object> get(@PathParam("issue") String issue, @PathParam("link") String link) {
        StoredIssue found = desk.issue(issue);
        return json(link(found, link), found);
    }

    /** A link with a global id that is known replaces it: 200 instead of 201. */
    @POST
    public Response add(@PathParam("issue") String issue, JsonNode body) {
        StoredIssue found = desk.issue(issue);
        RemoteIssueLink wanted = read(body, found).build();
        Optional<RemoteIssueLink> known = wanted.getGlobalId() == null
                ? Optional.empty()
                : desk.tables().remoteLinks.byGlobalId(found.getId(), wanted.getGlobalId());
        if (known.isPresent()) {
            change(read(body, found).id(known.get().getId()).build());
            return answer(200, known.get().getId(), found);
        }
        var validated = service.validateCreate(desk.user(), wanted);
        check(validated);
        return answer(
                201, service.create(desk.user(), validated).getRemoteIssueLink().getId(), found);
    }

    @PUT
    @Path("/{link}")
    public Response edit(@PathParam("issue") String issue, @PathParam("link") String link, JsonNode body) {
        StoredIssue found = desk.issue(issue);
        change(read(body, found).id(link(found, link).getId()).build());
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{link}")
    public Response delete(@PathParam("issue") String issue, @PathParam("link") String link) {
        return remove(link(desk.issue(issue), link));
    }

    @DELETE
    public Response deleteByGlobalId(@PathParam("issue") String issue, @QueryParam("globalId") String globalId) {
        if (globalId == null) {
            throw Faults.bad("The globalId query parameter is required.");
        }
        return remove(byGlobalId(desk.issue(issue), globalId));
    }

    private Response remove(RemoteIssueLink link) {
        var validated = service.validateDelete(desk.user(), link.getId());
        check(validated);
        service.delete(desk.user(), validated);
        return Response.noContent().build();
    }

    private void change(RemoteIssueLink link) {
        var validated = service.validateUpdate(desk.user(), link);
        check(validated);
        service.update(desk.user(), validated);
    }

    private Response answer(int status, Long id, StoredIssue issue) {
        return Response.status(status)
                .entity(new Fields()
                        .with("id", id)
                        .with("self", self(issue, id))
                        .map())
                .build();
    }

    private RemoteIssueLink byGlobalId(StoredIssue issue, String globalId) {
        return desk.tables()
                .remoteLinks
                .byGlobalId(issue.getId(), globalId)
                .orElseThrow(() -> Faults.notFound(desk.say("remotelink.service.error.not.found", globalId)));
    }

    private RemoteIssueLink link(StoredIssue issue, String id) {
        return desk.tables().remoteLinks.of(issue.getId()).stream()
                .filter(link -> link.getId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Faults.notFound(desk.say("remotelink.service.error.not.found", id)));
    }

    private static RemoteIssueLinkBuilder read(JsonNode body, StoredIssue issue) {
        if (body == null || !body.isObject()) {
            throw Faults.of(400, List.of(), Map.of("object", "'object' is required."));
        }
        JsonNode object = body.path("object");
        JsonNode status = object.path("status");
        return new RemoteIssueLinkBuilder()
                .issueId(issue.getId())
                .globalId(text(body, "globalId"))
                .relationship(text(body, "relationship"))
                .applicationType(text(body.path("application"), "type"))
                .applicationName(text(body.path("application"), "name"))
                .url(text(object, "url"))
                .title(text(object, "title"))
                .summary(text(object, "summary"))
                .iconUrl(text(object.path("icon"), "url16x16"))
                .iconTitle(text(object.path("icon"), "title"))
                .resolved(status.has("resolved") ? status.get("resolved").asBoolean() : null)
                .statusIconUrl(text(status.path("icon"), "url16x16"))
                .statusIconTitle(text(status.path("icon"), "title"))
                .statusIconLink(text(status.path("icon"), "link"));
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private Map<String, Object> json(RemoteIssueLink link, StoredIssue issue) {
        return new Fields()
                .with("id", link.getId())
                .with("self", self(issue, link.getId()))
                .with("globalId", link.getGlobalId())
                .with(
                        "application",
                        new Fields()
                                .with("type", link.getApplicationType())
                                .with("name", link.getApplicationName())
                                .map())
                .with("relationship", link.getRelationship())
                .with("object", object(link))
                .map();
    }

    private static Map<String, Object> object(RemoteIssueLink link) {
        Map<String, Object> statusIcon = new Fields()
                .with("url16x16", link.getStatusIconUrl())
                .with("title", link.getStatusIconTitle())
                .with("link", link.getStatusIconLink())
                .map();
        return new Fields()
                .with("url", link.getUrl())
                .with("title", link.getTitle())
                .with("summary", link.getSummary())
                .with(
                        "icon",
                        new Fields()
                                .with("url16x16", link.getIconUrl())
                                .with("title", link.getIconTitle())
                                .map())
                .with(
                        "status",
                        new Fields()
                                .with("resolved", link.isResolved())
                                .with("icon", statusIcon)
                                .map())
                .map();
    }

    private String self(StoredIssue issue, Long id) {
        return desk.links.issue(issue.getId()) + "/remotelink/" + id;
    }

    private static void check(ServiceResult validated) {
        if (!validated.isValid()) {
            throw Faults.of(validated.getErrorCollection());
        }
    }
}
