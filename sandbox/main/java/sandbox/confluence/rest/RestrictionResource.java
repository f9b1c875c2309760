package sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Restrictions;
import sandbox.confluence.content.Restrictions.Operation;
import sandbox.confluence.content.Restrictions.Restriction;
import sandbox.people.Accounts;

/** {@code /rest/api/content/{id}/restriction}: who alone may read or update a page. */
@Path("content/{id}/restriction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RestrictionResource {

    private final Desk desk;
    private final Restrictions restrictions;
    private final Accounts accounts;
    private final People people;
    private final Addresses addresses;

    public RestrictionResource(
            Desk desk, Restrictions restrictions, Accounts accounts, People people, Addresses addresses) {
        this.desk = desk;
        this.restrictions = restrictions;
        this.accounts = accounts;
        this.people = people;
        this.addresses = addresses;
    }

    @GET
    @Path("byOperation")
    public Map<String, Object> all(@PathParam("id") String id) {
        Content page = desk.page(Ids.read(id, desk.faults()));
        Json json = Json.object();
        for (Operation operation : Operation.values()) {
            json.put(operation.rest(), shape(page, operation));
        }
        return json.link("self", addresses.self(path(page))).map();
    }

    @GET
    @Path("byOperation/{operation}")
    public Map<String, Object> one(@PathParam("id") String id, @PathParam("operation") String operation) {
        return shape(desk.page(Ids.read(id, desk.faults())), Operation.of(operation));
    }

    /** Replaces all restrictions by a list of {@code {operation, restrictions: {user: […], group: […]}}}. */
    @PUT
    public Map<String, Object> replace(@PathParam("id") String id, JsonNode body) {
        Content page = desk.editable(desk.page(Ids.read(id, desk.faults())).id());
        List<Restriction> wanted = new ArrayList<>();
        JsonNode list = body != null && body.has("results") ? body.get("results") : body;
        if (list != null) {
            list.forEach(one -> wanted.addAll(read(one)));
        }
        restrictions.replace(page.id(), wanted);
        return all(id);
    }

    private List<Restriction> read(JsonNode json) {
        Operation operation = Operation.of(json.path("operation").asText());
        List<Restriction> list = new ArrayList<>();
        results(json.path("restrictions").path("user"))
                .forEach(user -> list.add(Restriction.user(operation, userKey(user))));
        results(json.path("restrictions").path("group"))
                .forEach(group ->
                        list.add(Restriction.group(operation, group.path("name").asText())));
        return list;
    }

    private static JsonNode results(JsonNode list) {
        return list.has("results") ? list.get("results") : list;
    }

    private String userKey(JsonNode user) {
        String name = user.path("username").asText();
        String key = user.path("userKey").asText();
        return (key.isEmpty() ? accounts.byName(name) : accounts.byKey(key))
                .orElseThrow(() -> desk.faults().missing("sandbox.confluence.fault.no.user", name + key))
                .key();
    }

    private Map<String, Object> shape(Content page, Operation operation) {
        List<Restriction> list = restrictions.of(page.id(), operation);
        List<Map<String, Object>> users = list.stream()
                .filter(one -> !one.userKey().isEmpty())
                .map(one -> people.byKey(one.userKey()))
                .toList();
        List<Map<String, Object>> groups = list.stream()
                .filter(one -> !one.group().isEmpty())
                .map(one -> people.group(one.group()))
                .toList();
        String path = path(page) + "/" + operation.rest();
        Paging paging = new Paging(0, 200, 200, path, addresses);
        return Json.object()
                .put("operation", operation.rest())
                .put(
                        "restrictions",
                        Json.object()
                                .put("user", paging.answer(users, users.size()))
                                .put("group", paging.answer(groups, groups.size()))
                                .map())
                .link("self", addresses.self(path))
                .expandable("content", "/rest/api/content/" + page.id())
                .map();
    }

    private static String path(Content page) {
        return "/rest/api/content/" + page.id() + "/restriction/byOperation";
    }
}
