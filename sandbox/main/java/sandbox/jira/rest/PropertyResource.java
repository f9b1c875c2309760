package sandbox.jira.rest;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.StoredIssue;

/** JSON that apps keep on an issue. */
@Path("/issue/{issue}/properties")
@Produces(MediaType.APPLICATION_JSON)
public final class PropertyResource {

    private final Desk desk;
    private final JsonEntityPropertyManager properties;

    PropertyResource(Desk desk) {
        this.desk = desk;
        this.properties = desk.services.get(JsonEntityPropertyManager.class);
    }

    @GET
    public Map<String, Object> keys(@PathParam("issue") String issue) {
        StoredIssue found = desk.issue(issue);
        List<Map<String, Object>> keys = properties.findKeys(PropertyJson.ENTITY, found.getId()).stream()
                .map(key -> new Fields()
                        .with("self", desk.links.issue(found.getId()) + "/properties/" + key)
                        .with("key", key)
                        .map())
                .toList();
        return Map.of("keys", keys);
    }

    @GET
    @Path("/{key}")
    public Map<String, Object> get(@PathParam("issue") String issue, @PathParam("key") String key) {
        StoredIssue found = desk.issue(issue);
        String json = existing(found, key);
        return new Fields()
                .with("key", key)
                .with("value", PropertyJson.value(json))
                .map();
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.WILDCARD)
    public Response put(@PathParam("issue") String issue, @PathParam("key") String key, String json) {
        StoredIssue found = editable(issue);
        boolean known = properties.exists(PropertyJson.ENTITY, found.getId(), key);
        try {
            properties.put(PropertyJson.ENTITY, found.getId(), key, json);
        } catch (IllegalArgumentException e) {
            throw Faults.bad(desk.say("property.invalid.value", properties.getMaximumValueLength()));
        }
        return Response.status(known ? 200 : 201).build();
    }

    @DELETE
    @Path("/{key}")
    public Response delete(@PathParam("issue") String issue, @PathParam("key") String key) {
        StoredIssue found = editable(issue);
        existing(found, key);
        properties.delete(PropertyJson.ENTITY, found.getId(), key);
        return Response.noContent().build();
    }

    private String existing(StoredIssue issue, String key) {
        var property = properties.get(PropertyJson.ENTITY, issue.getId(), key);
        if (property == null) {
            throw Faults.notFound(desk.say("property.not.found", key));
        }
        return property.getValue();
    }

    private StoredIssue editable(String issue) {
        StoredIssue found = desk.issue(issue);
        if (!desk.services.issues().isEditable(found, desk.user())) {
            throw Faults.forbidden(desk.say("editissue.error.no.edit.permission"));
        }
        return found;
    }
}
