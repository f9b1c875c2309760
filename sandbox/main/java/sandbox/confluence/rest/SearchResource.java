package sandbox.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Store;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.cql.Search;
import sandbox.confluence.storage.Lines;

/** {@code /rest/api/search}. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int EXCERPT = 300;

    private final Search search;
    private final Store store;
    private final ContentShape shape;
    private final Addresses addresses;

    public SearchResource(Search search, Store store, ContentShape shape, Addresses addresses) {
        this.search = search;
        this.store = store;
        this.shape = shape;
        this.addresses = addresses;
    }

    @GET
    public Map<String, Object> search(
            @QueryParam("cql") String cql,
            @QueryParam("expand") String expand,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        String query = cql == null ? "" : cql;
        Paging paging = new Paging(start, limit, 25, Call.address("/rest/api/search", uri), addresses);
        Search.Found found = search.find(query, paging.start(), paging.limit());
        Expand parts = Expand.of(expand, "").below("content");
        return paging.list(
                        found.contents().stream()
                                .map(content -> result(content, parts))
                                .toList(),
                        found.total())
                .put("totalSize", found.total())
                .put("cqlQuery", query)
                .put("searchDuration", 1)
                .map();
    }

    private Map<String, Object> result(Content content, Expand parts) {
        StoredSpace space = store.spaces().find(content.spaceKey()).orElseThrow();
        return Json.object()
                .put("content", shape.of(content, parts))
                .put("title", content.title())
                .put("excerpt", excerpt(content))
                .put("url", Addresses.webUi(content))
                .put("resultGlobalContainer", Map.of("title", space.name(), "displayUrl", "/display/" + space.key()))
                .put("entityType", "content")
                .put("iconCssClass", "aui-icon content-type-" + content.kind().word())
                .put(
                        "lastModified",
                        ContentShape.time(content.revision().stamp().at()))
                .put("timestamp", content.revision().stamp().at().toEpochMilli())
                .map();
    }

    private static String excerpt(Content content) {
        String text = Lines.text(content.body());
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) : text;
    }
}
