package sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import sandbox.jira.store.Filters;
import sandbox.jira.store.Filters.Filter;

/** Saved searches. */
@Path("/filter")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FilterResource {

    private final Desk desk;

    FilterResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> get(@PathParam("id") long id) {
        return json(filter(id));
    }

    @POST
    public Map<String, Object> create(JsonNode body) {
        String jql = checked(body);
        return json(filters()
                .add(
                        body.path("name").asText(),
                        body.path("description").asText(""),
                        jql,
                        desk.user().getUsername()));
    }

    @PUT
    @Path("/{id}")
    public Map<String, Object> update(@PathParam("id") long id, JsonNode body) {
        Filter known = filter(id);
        if (!known.owner().equals(desk.user().getUsername())) {
            throw Faults.bad("You are not the owner of this filter.");
        }
        String jql = checked(body);
        String name = body.path("name").asText();
        String description = body.path("description").asText("");
        filters().update(new Filter(id, name, description, jql, known.owner()));
        return get(id);
    }

    private String checked(JsonNode body) {
        if (body == null || body.path("name").asText("").isBlank()) {
            throw Faults.of(400, List.of(), Map.of("filterName", "You must specify a name to save this filter as."));
        }
        String jql = body.path("jql").asText("");
        var parsed = desk.search.parseQuery(desk.user(), jql);
        var messages =
                parsed.isValid() ? desk.search.validateQuery(desk.user(), parsed.getQuery()) : parsed.getErrors();
        if (messages.hasAnyErrors()) {
            throw Faults.of(400, messages.getErrorMessages(), Map.of());
        }
        return jql;
    }

    private Filters filters() {
        return desk.tables().filters;
    }

    private Filter filter(long id) {
        return filters()
                .byId(id)
                .orElseThrow(() -> Faults.bad("The selected filter is not available to you, perhaps it has been"
                        + " deleted or had its permissions changed."));
    }

    private Map<String, Object> json(Filter filter) {
        String jql = URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8);
        return new Fields()
                .with("self", desk.links.api("filter/" + filter.id()))
                .with("id", String.valueOf(filter.id()))
                .with("name", filter.name())
                .with("description", filter.description())
                .with("owner", Map.of("key", filter.owner(), "name", filter.owner()))
                .with("jql", filter.jql())
                .with("viewUrl", desk.baseUrl + "/issues/?filter=" + filter.id())
                .with("searchUrl", desk.links.api("search?jql=" + jql))
                .with("favourite", false)
                .with("sharePermissions", List.of(Map.of("type", "loggedin")))
                .map();
    }
}
