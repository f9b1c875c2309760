package sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.service.ProjectSetup;

/** Projects. */
@Path("/project")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    private final Desk desk;

    ProjectResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public List<Map<String, Object>> all() {
        return desk.services.permits.visible(desk.user()).stream()
                .map(desk.values::project)
                .toList();
    }

    @GET
    @Path("/{project}")
    public Map<String, Object> get(@PathParam("project") String key) {
        ProjectValue project = project(key);
        Map<String, Object> json = desk.values.project(project);
        json.put("description", project.getDescription());
        json.put("lead", desk.values.user(project.getLead()));
        json.put("issueTypes", types());
        json.put("components", List.of());
        json.put("versions", List.of());
        json.put("assigneeType", "UNASSIGNED");
        json.put("roles", Map.of());
        json.put("archived", false);
        return json;
    }

    @GET
    @Path("/{project}/statuses")
    public List<Map<String, Object>> statuses(@PathParam("project") String key) {
        project(key);
        var statuses = desk.tables().constants.statuses().stream()
                .map(desk.values::status)
                .toList();
        List<Map<String, Object>> types = types();
        types.forEach(type -> type.put("statuses", statuses));
        return types;
    }

    @POST
    public Response create(JsonNode body) {
        desk.requireAdministrator();
        String key = body.path("key").asText("");
        String name = body.path("name").asText("").strip();
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")
                || desk.tables().projects.byKey(key).isPresent()) {
            throw Faults.of(
                    400,
                    List.of(),
                    Map.of(
                            "projectKey",
                            "Project keys must start with an uppercase letter, followed by one or more"
                                    + " uppercase alphanumeric characters, and must not be in use."));
        }
        if (name.isEmpty()) {
            throw Faults.of(400, List.of(), Map.of("projectName", "You must specify a valid project name."));
        }
        long id = new ProjectSetup(desk.tables())
                .add(
                        key,
                        name,
                        body.path("description").asText(""),
                        body.path("lead").asText(desk.user().getKey()));
        return Response.status(201)
                .entity(new Fields()
                        .with("self", desk.links.api("project/" + id))
                        .with("id", id)
                        .with("key", key)
                        .map())
                .build();
    }

    private List<Map<String, Object>> types() {
        return desk.tables().issueTypes().stream().map(desk.values::issueType).toList();
    }

    private ProjectValue project(String key) {
        return desk.project(key)
                .orElseThrow(() -> Faults.notFound("No project could be found with key '" + key + "'."));
    }
}
