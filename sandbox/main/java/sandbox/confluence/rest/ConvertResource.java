package sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import sandbox.confluence.content.Desk;
import sandbox.confluence.render.PageView;
import sandbox.confluence.storage.WellFormed;

/** {@code /rest/api/contentbody/convert}: storage format to HTML. */
@Path("contentbody/convert")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConvertResource {

    private static final Set<String> TARGETS = Set.of("view", "export_view", "styled_view");

    private final Desk desk;
    private final PageView view;

    public ConvertResource(Desk desk, PageView view) {
        this.desk = desk;
        this.view = view;
    }

    @POST
    @Path("{to}")
    public Map<String, Object> convert(@PathParam("to") String to, JsonNode body) {
        String representation = body == null ? "" : body.path("representation").asText();
        if (!representation.equals("storage") || !TARGETS.contains(to)) {
            throw desk.faults().invalid("sandbox.confluence.fault.convert", representation, to);
        }
        String storage = body.path("value").asText();
        WellFormed.problem(storage).ifPresent(problem -> {
            throw desk.faults()
                    .invalid("sandbox.confluence.fault.body", problem.line(), problem.column(), problem.reason());
        });
        return Json.object()
                .put("value", html(storage, body.path("content").path("id").asText()))
                .put("representation", to)
                .map();
    }

    private String html(String storage, String contentId) {
        return contentId.isEmpty()
                ? view.html("", storage, "preview")
                : view.html(desk.page(Ids.read(contentId, desk.faults())), storage, "preview");
    }
}
