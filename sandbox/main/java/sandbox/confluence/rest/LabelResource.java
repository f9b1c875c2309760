package sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.PageLabels;

/** {@code /rest/api/content/{id}/label}. */
@Path("content/{id}/label")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LabelResource {

    private final Desk desk;
    private final Labels stored;
    private final PageLabels labels;
    private final ContentShape shape;
    private final Addresses addresses;

    public LabelResource(Desk desk, Labels stored, PageLabels labels, ContentShape shape, Addresses addresses) {
        this.desk = desk;
        this.stored = stored;
        this.labels = labels;
        this.shape = shape;
        this.addresses = addresses;
    }

    @GET
    public Map<String, Object> read(
            @PathParam("id") String id, @QueryParam("start") Integer start, @QueryParam("limit") Integer limit) {
        return answer(desk.page(Ids.read(id, desk.faults())), start, limit);
    }

    @POST
    public Map<String, Object> add(@PathParam("id") String id, JsonNode body) {
        Content page = desk.editable(desk.page(Ids.read(id, desk.faults())).id());
        labels.add(page, names(body));
        return answer(page, null, null);
    }

    @DELETE
    public Response removeNamed(@PathParam("id") String id, @QueryParam("name") String name) {
        return remove(id, name == null ? "" : name);
    }

    @DELETE
    @Path("{label}")
    public Response remove(@PathParam("id") String id, @PathParam("label") String label) {
        Content page = desk.editable(desk.page(Ids.read(id, desk.faults())).id());
        if (!labels.remove(page, label)) {
            throw desk.faults().missing("sandbox.confluence.fault.no.label", label);
        }
        return Response.noContent().build();
    }

    private Map<String, Object> answer(Content page, Integer start, Integer limit) {
        List<Map<String, Object>> all =
                stored.of(page.id()).stream().map(shape::label).toList();
        Paging paging = new Paging(start, limit, 200, "/rest/api/content/" + page.id() + "/label", addresses);
        return paging.answer(paging.cut(all), all.size());
    }

    /** One label or a list of them. */
    private List<String> names(JsonNode body) {
        if (body == null) {
            throw desk.faults().invalid("sandbox.confluence.fault.label", "");
        }
        return body.isArray()
                ? StreamSupport.stream(body.spliterator(), false)
                        .map(one -> one.path("name").asText())
                        .toList()
                : List.of(body.path("name").asText());
    }
}
