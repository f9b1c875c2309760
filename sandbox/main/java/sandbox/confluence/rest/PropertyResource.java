package sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.Properties;
import sandbox.confluence.content.Properties.Property;

/** {@code /rest/api/content/{id}/property}: JSON that others keep with a page. */
@Path("content/{id}/property")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final Properties properties;
    private final Addresses addresses;

    public PropertyResource(Desk desk, Properties properties, Addresses addresses) {
        this.desk = desk;
        this.properties = properties;
        this.addresses = addresses;
    }

    static String path(long id, String key) {
        return "/rest/api/content/" + id + "/property/" + Addresses.encode(key);
    }

    static Map<String, Object> shape(long id, Property property, Addresses addresses) {
        try {
            return Json.object()
                    .put("id", Long.toString(id) + "-" + property.key())
                    .put("key", property.key())
                    .put("value", JSON.readTree(property.value()))
                    .put("version", Map.of("number", property.version(), "minorEdit", false, "hidden", false))
                    .link("self", addresses.self(path(id, property.key())))
                    .expandable("content", "/rest/api/content/" + id)
                    .map();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @GET
    public Map<String, Object> list(
            @PathParam("id") String id, @QueryParam("start") Integer start, @QueryParam("limit") Integer limit) {
        long page = visible(id);
        List<Map<String, Object>> all = properties.of(page).stream()
                .map(property -> shape(page, property, addresses))
                .toList();
        Paging paging = new Paging(start, limit, 10, "/rest/api/content/" + page + "/property", addresses);
        return paging.answer(paging.cut(all), all.size());
    }

    @GET
    @Path("{key}")
    public Map<String, Object> read(@PathParam("id") String id, @PathParam("key") String key) {
        long page = visible(id);
        return shape(page, existing(page, key), addresses);
    }

    @POST
    public Map<String, Object> create(@PathParam("id") String id, JsonNode body) {
        String key = body == null ? "" : body.path("key").asText();
        return createUnder(id, key, body);
    }

    @POST
    @Path("{key}")
    public Map<String, Object> createUnder(@PathParam("id") String id, @PathParam("key") String key, JsonNode body) {
        long page = editable(id);
        if (key.isBlank() || body == null || !body.has("value")) {
            throw desk.faults().invalid("sandbox.confluence.fault.property", key);
        }
        if (properties.find(page, key).isPresent()) {
            throw desk.faults().conflict("sandbox.confluence.fault.property.taken", key);
        }
        return shape(page, properties.put(page, key, body.get("value").toString()), addresses);
    }

    @PUT
    @Path("{key}")
    public Map<String, Object> update(@PathParam("id") String id, @PathParam("key") String key, JsonNode body) {
        long page = editable(id);
        if (body == null || !body.has("value")) {
            throw desk.faults().invalid("sandbox.confluence.fault.property", key);
        }
        int number = body.path("version").path("number").asInt();
        Optional<Property> before = properties.find(page, key);
        int expected = before.map(Property::version).orElse(0) + 1;
        if (number != expected && (before.isPresent() || number > 1)) {
            throw new Fault(
                    Fault.Kind.CONFLICT,
                    "Version must be incremented on update. Current version is: " + (expected - 1));
        }
        return shape(page, properties.put(page, key, body.get("value").toString()), addresses);
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("id") String id, @PathParam("key") String key) {
        long page = editable(id);
        existing(page, key);
        properties.remove(page, key);
        return Response.noContent().build();
    }

    private Property existing(long page, String key) {
        return properties.find(page, key).orElseThrow(() -> desk.faults()
                .missing("sandbox.confluence.fault.no.property", key));
    }

    private long visible(String id) {
        return desk.page(Ids.read(id, desk.faults())).id();
    }

    private long editable(String id) {
        return desk.editable(visible(id)).id();
    }
}
