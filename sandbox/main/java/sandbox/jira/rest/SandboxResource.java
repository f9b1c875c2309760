package sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Permits;
import sandbox.jira.store.Grants;

/**
 * What genuine Jira only does on administration pages or not by REST at all: required fields, permissions, moves.
 * Sandbox-own; described in the sandbox's README.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SandboxResource {

    private final Desk desk;

    SandboxResource(Desk desk) {
        this.desk = desk;
    }

    /** The field configuration of a project: which fields are required for all types and for each. */
    @GET
    @Path("/fieldconfiguration/{project}")
    public List<Map<String, Object>> configuration(@PathParam("project") String key) {
        ProjectValue project = administered(key);
        var rules = new ArrayList<Map<String, Object>>();
        rules.add(rule(project, sandbox.jira.store.Fields.ANY_TYPE));
        desk.tables().issueTypes().forEach(type -> rules.add(rule(project, type.getId())));
        return rules;
    }

    /** {@code {"required": true, "issueType": "Task"}}; without an issue type it counts for all. */
    @PUT
    @Path("/fieldconfiguration/{project}/{field}")
    public Response require(@PathParam("project") String key, @PathParam("field") String name, JsonNode body) {
        ProjectValue project = administered(key);
        String type = body.hasNonNull("issueType")
                ? desk.tables().issueTypes().stream()
                        .filter(each -> each.getName()
                                        .equalsIgnoreCase(body.get("issueType").asText())
                                || each.getId().equals(body.get("issueType").asText()))
                        .findFirst()
                        .orElseThrow(() -> Faults.bad("There is no such issue type."))
                        .getId()
                : sandbox.jira.store.Fields.ANY_TYPE;
        desk.tables()
                .fields
                .require(
                        project.getId(),
                        type,
                        field(name),
                        body.path("required").asBoolean());
        return Response.noContent().build();
    }

    /** {@code {"group" | "user" | "role": name, "granted": false}}. */
    @PUT
    @Path("/permission/{project}/{permission}")
    public Response permission(
            @PathParam("project") String key, @PathParam("permission") String permission, JsonNode body) {
        ProjectValue project = administered(key);
        if (Permits.ALL.stream().noneMatch(each -> each.permissionKey().equals(permission))) {
            throw Faults.notFound("There is no permission " + permission + ".");
        }
        String type = List.of(Grants.GROUP, Grants.USER, Grants.ROLE).stream()
                .filter(body::hasNonNull)
                .findFirst()
                .orElseThrow(() -> Faults.bad("Name a group, a user or a role."));
        if (body.path("granted").asBoolean(true)) {
            desk.tables()
                    .grants
                    .grant(project.getId(), permission, type, body.get(type).asText());
        } else {
            desk.tables()
                    .grants
                    .revoke(project.getId(), permission, type, body.get(type).asText());
        }
        return Response.noContent().build();
    }

    /** {@code {"project": "KEY"}}. */
    @POST
    @Path("/issue/{issue}/move")
    public Map<String, Object> move(@PathParam("issue") String key, JsonNode body) {
        StoredIssue issue = desk.issue(key);
        ProjectValue target = desk.project(body.path("project").asText())
                .orElseThrow(() -> Faults.bad(desk.say("issue.field.project.invalid")));
        boolean may = desk.services.permits.hasPermission(Permits.MOVE, (Issue) issue, desk.user())
                && desk.services.permits.projects(Permits.MOVE, desk.user()).contains(target.getId());
        if (!may || target.equals(issue.getProjectObject())) {
            throw Faults.forbidden(desk.say("move.error.no.permission"));
        }
        StoredIssue moved = desk.services.writes.move(issue, target, desk.user());
        return Map.of("id", moved.getId().toString(), "key", moved.getKey());
    }

    private Map<String, Object> rule(ProjectValue project, String type) {
        return new Fields()
                .with("issueType", type)
                .with("required", desk.tables().fields.requiredByRule(project.getId(), type))
                .map();
    }

    private String field(String name) {
        if (SystemFields.ON_SCREENS.contains(name)) {
            return name;
        }
        return desk.tables().customFields().values().stream()
                .filter(field -> field.getId().equals(name) || field.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Faults.notFound("There is no field " + name + "."))
                .getId();
    }

    private ProjectValue administered(String key) {
        desk.requireAdministrator();
        return desk.project(key)
                .orElseThrow(() -> Faults.notFound("No project could be found with key '" + key + "'."));
    }
}
