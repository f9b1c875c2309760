package sandbox.confluence.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Status;
import sandbox.confluence.cql.Search;

/** {@code /rest/api/content}: pages and comments. */
@Path("content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentResource {

    private static final String USUAL = "history,space,version";

    private final Desk desk;
    private final ContentWrites writes;
    private final ContentLists lists;
    private final ContentShape shape;
    private final Search search;
    private final Addresses addresses;

    public ContentResource(
            Desk desk,
            ContentWrites writes,
            ContentLists lists,
            ContentShape shape,
            Search search,
            Addresses addresses) {
        this.desk = desk;
        this.writes = writes;
        this.lists = lists;
        this.shape = shape;
        this.search = search;
        this.addresses = addresses;
    }

    @GET
    public Map<String, Object> list(
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        Paging paging = new Paging(start, limit, 25, Call.address("/rest/api/content", uri), addresses);
        Search.Found found = lists.matching(uri.getQueryParameters(), paging);
        Expand parts = Expand.of(expand, USUAL);
        return paging.answer(
                found.contents().stream()
                        .map(content -> shape.of(content, parts))
                        .toList(),
                found.total());
    }

    @GET
    @Path("search")
    public Map<String, Object> search(
            @QueryParam("cql") String cql,
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        Paging paging = new Paging(start, limit, 25, Call.address("/rest/api/content/search", uri), addresses);
        Search.Found found = search.find(cql == null ? "" : cql, paging.start(), paging.limit());
        Expand parts = Expand.of(expand, "");
        return paging.list(
                        found.contents().stream()
                                .map(content -> shape.of(content, parts))
                                .toList(),
                        found.total())
                .put("totalSize", found.total())
                .map();
    }

    @POST
    public Map<String, Object> create(JsonNode content, @QueryParam("expand") String expand) {
        return shape.of(writes.create(content), Expand.of(expand, "body.storage,ancestors," + USUAL));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(
            @PathParam("id") String id,
            @QueryParam("expand") String expand,
            @QueryParam("version") Integer version,
            @QueryParam("status") List<String> status) {
        Content content = version == null || version == 0
                ? inStatus(desk.visible(Ids.read(id, desk.faults())), status)
                : lists.version(desk.page(Ids.read(id, desk.faults())), version);
        return shape.of(content, Expand.of(expand, USUAL));
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> update(
            @PathParam("id") String id, JsonNode content, @QueryParam("expand") String expand) {
        Content updated = writes.update(Ids.read(id, desk.faults()), content);
        return shape.of(updated, Expand.of(expand, "body.storage,ancestors," + USUAL));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("status") String status) {
        writes.delete(Ids.read(id, desk.faults()), "trashed".equals(status));
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id, @QueryParam("expand") String expand) {
        Content content = desk.page(Ids.read(id, desk.faults()));
        return shape.history(content, Expand.of(expand, "previousVersion,nextVersion,lastUpdated"));
    }

    @GET
    @Path("{id}/child")
    public Map<String, Object> children(@PathParam("id") String id, @QueryParam("expand") String expand) {
        Content content = desk.page(Ids.read(id, desk.faults()));
        Map<String, Object> whole = shape.of(content, Expand.of(expand == null ? "children" : prefixed(expand), ""));
        return asMap(whole.get("children"));
    }

    @GET
    @Path("{id}/child/{type}")
    public Map<String, Object> children(
            @PathParam("id") String id,
            @PathParam("type") String type,
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        Content parent = desk.page(Ids.read(id, desk.faults()));
        List<Content> all = lists.children(parent, type);
        String address = Call.address("/rest/api/content/" + id + "/child/" + type, uri);
        Paging paging = new Paging(start, limit, 25, address, addresses);
        Expand parts = Expand.of(expand, "");
        return paging.answer(
                paging.cut(all).stream().map(child -> shape.of(child, parts)).toList(), all.size());
    }

    private Content inStatus(Content content, List<String> wanted) {
        boolean any = wanted.contains("any");
        String status = content.status().word();
        boolean fits = wanted.isEmpty() ? content.status() == Status.CURRENT : any || wanted.contains(status);
        if (!fits) {
            throw desk.faults().noContent(content.id());
        }
        return content;
    }

    private static String prefixed(String expand) {
        return "children." + expand.replace(",", ",children.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object children) {
        return (Map<String, Object>) children;
    }
}
