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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sandbox.jira.model.Category;
import sandbox.jira.model.Constant;
import sandbox.jira.model.FieldValue;

/** Priorities, statuses, resolutions, issue types and fields. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantResource {

    private final Desk desk;

    ConstantResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/priority")
    public List<Map<String, Object>> priorities() {
        return desk.tables().constants.priorities().stream()
                .map(desk.values::priorityInFull)
                .toList();
    }

    @GET
    @Path("/priority/{id}")
    public Map<String, Object> priority(@PathParam("id") String id) {
        return one(desk.tables().constants.priorities(), id, desk.values::priorityInFull, "priority");
    }

    @GET
    @Path("/status")
    public List<Map<String, Object>> statuses() {
        return desk.tables().constants.statuses().stream()
                .map(desk.values::status)
                .toList();
    }

    @GET
    @Path("/status/{id}")
    public Map<String, Object> status(@PathParam("id") String id) {
        return one(desk.tables().constants.statuses(), id, desk.values::status, "status");
    }

    @GET
    @Path("/statuscategory")
    public List<Map<String, Object>> categories() {
        return Category.all().stream().map(desk.values::category).toList();
    }

    @GET
    @Path("/resolution")
    public List<Map<String, Object>> resolutions() {
        return desk.tables().constants.resolutions().stream()
                .map(desk.values::resolution)
                .toList();
    }

    @GET
    @Path("/resolution/{id}")
    public Map<String, Object> resolution(@PathParam("id") String id) {
        return one(desk.tables().constants.resolutions(), id, desk.values::resolution, "resolution");
    }

    @GET
    @Path("/issuetype")
    public List<Map<String, Object>> issueTypes() {
        return desk.tables().issueTypes().stream().map(desk.values::issueType).toList();
    }

    @GET
    @Path("/issuetype/{id}")
    public Map<String, Object> issueType(@PathParam("id") String id) {
        return one(desk.tables().issueTypes(), id, desk.values::issueType, "issue type");
    }

    @GET
    @Path("/field")
    public List<Map<String, Object>> fields() {
        var fields = new ArrayList<Map<String, Object>>();
        SystemFields.ALL.forEach(field -> fields.add(system(field)));
        desk.tables().customFields().values().forEach(field -> fields.add(custom(field)));
        return fields;
    }

    @POST
    @Path("/field")
    public Response addField(JsonNode body) {
        desk.requireAdministrator();
        String name = body.path("name").asText("").strip();
        String type = body.path("type").asText("").replace(FieldValue.TYPES, "");
        if (name.isEmpty()) {
            throw Faults.of(400, List.of(), Map.of("name", "You must enter a name for the custom field."));
        }
        if (!List.of("textfield", "textarea").contains(type)) {
            throw Faults.of(400, List.of(), Map.of("fieldType", "Invalid custom field type specified."));
        }
        FieldValue added =
                desk.tables().fields.add(name, body.path("description").asText(""), type);
        return Response.status(201).entity(custom(added)).build();
    }

    private Map<String, Object> system(String field) {
        return new Fields()
                .with("id", field)
                .with("name", desk.say("field." + field))
                .with("custom", false)
                .with("orderable", SystemFields.ON_SCREENS.contains(field))
                .with("navigable", true)
                .with("searchable", true)
                .with("clauseNames", List.of(field))
                .with("schema", SystemFields.schema(field))
                .map();
    }

    private Map<String, Object> custom(FieldValue field) {
        return new Fields()
                .with("id", field.getId())
                .with("name", field.getName())
                .with("custom", true)
                .with("orderable", true)
                .with("navigable", true)
                .with("searchable", true)
                .with("clauseNames", List.of("cf[" + field.getIdAsLong() + "]", field.getName()))
                .with("schema", desk.values.schema(field))
                .map();
    }

    private static <T extends Constant> Map<String, Object> one(
            List<T> all, String idOrName, Function<T, Map<String, Object>> json, String what) {
        return all.stream()
                .filter(each -> each.getId().equals(idOrName) || each.getName().equalsIgnoreCase(idOrName))
                .findFirst()
                .map(json)
                .orElseThrow(() -> Faults.notFound("The " + what + " with id '" + idOrName + "' does not exist"));
    }
}
