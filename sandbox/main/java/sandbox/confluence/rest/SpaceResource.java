package sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.SpaceChanges;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.Store;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.cql.Search;

/** {@code /rest/api/space}. */
@Path("space")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SpaceResource {

    private final Desk desk;
    private final Store store;
    private final SpaceChanges changes;
    private final ContentShape contents;
    private final Addresses addresses;
    private final SpaceShape shape;

    public SpaceResource(Desk desk, Store store, SpaceChanges changes, ContentShape contents, Addresses addresses) {
        this.desk = desk;
        this.store = store;
        this.changes = changes;
        this.contents = contents;
        this.addresses = addresses;
        this.shape = new SpaceShape(addresses);
    }

    @GET
    public Map<String, Object> list(
            @QueryParam("spaceKey") List<String> keys,
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        List<StoredSpace> all = store.spaces().all().stream()
                .filter(space -> keys.isEmpty() || keys.contains(space.key()))
                .filter(space -> desk.may(Right.VIEW, space.key()))
                .toList();
        Paging paging = new Paging(start, limit, 25, Call.address("/rest/api/space", uri), addresses);
        return paging.answer(
                paging.cut(all).stream().map(space -> of(space, expand)).toList(), all.size());
    }

    @POST
    public Map<String, Object> create(JsonNode body) {
        if (body == null) {
            throw desk.faults().invalid("sandbox.confluence.fault.space.missing");
        }
        String description =
                body.path("description").path("plain").path("value").asText();
        return of(changes.create(body.path("key").asText(), body.path("name").asText(), description), "homepage");
    }

    @GET
    @Path("{key}")
    public Map<String, Object> read(@PathParam("key") String key, @QueryParam("expand") String expand) {
        return of(desk.space(key), expand);
    }

    @GET
    @Path("{key}/content")
    public Map<String, Object> content(
            @PathParam("key") String key,
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        return Json.object()
                .put("page", pages(key, expand, start, limit, uri))
                .link("base", addresses.base())
                .link("context", addresses.contextPath())
                .map();
    }

    @GET
    @Path("{key}/content/page")
    public Map<String, Object> pages(
            @PathParam("key") String key,
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        StoredSpace space = desk.space(key);
        String address = Call.address("/rest/api/space/" + space.key() + "/content/page", uri);
        Paging paging = new Paging(start, limit, 25, address, addresses);
        Search.Found found = new ContentLists(store, desk).pages(space.key(), paging);
        Expand parts = Expand.of(expand, "");
        return paging.answer(
                found.contents().stream().map(page -> contents.of(page, parts)).toList(), found.total());
    }

    private Map<String, Object> of(StoredSpace space, String expand) {
        return shape.of(space, Expand.of(expand, ""), contents::byId);
    }
}
