package sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import sandbox.jira.model.ProjectValue;
import sandbox.jira.store.Boards;

/** Boards, as the Agile API shows them. */
@Path("/board")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {

    private final Desk desk;
    private final SearchResource search;

    BoardResource(Desk desk) {
        this.desk = desk;
        this.search = new SearchResource(desk);
    }

    @GET
    public Map<String, Object> all(
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("projectKeyOrId") String project,
            @QueryParam("type") @DefaultValue("") String type) {
        List<Map<String, Object>> boards = desk.tables().boards.all().stream()
                .filter(board -> projectOf(board) != null)
                .filter(board -> project == null
                        || desk.project(project)
                                .filter(p -> p.getId() == board.projectId())
                                .isPresent())
                .filter(board -> board.name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(name.toLowerCase(java.util.Locale.ROOT)))
                .filter(board -> type.isEmpty() || List.of(type.split(",")).contains("kanban"))
                .map(this::json)
                .toList();
        return Page.of(boards, startAt, maxResults);
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> get(@PathParam("id") long id) {
        return json(board(id));
    }

    @GET
    @Path("/{id}/issue")
    public Map<String, Object> issues(
            @PathParam("id") long id,
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("validateQuery") @DefaultValue("true") String validateQuery,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        Boards.Board board = board(id);
        int order = jql.toLowerCase(java.util.Locale.ROOT).indexOf("order by");
        String condition = (order < 0 ? jql : jql.substring(0, order)).strip();
        String whole = base(board)
                + (condition.isEmpty() ? "" : " AND (" + condition + ")")
                + (order < 0 ? " ORDER BY key ASC" : " " + jql.substring(order));
        return search.search(
                whole, new SearchResource.Wanted(startAt, maxResults, !"false".equals(validateQuery), fields, expand));
    }

    /** What the board shows, without its order. */
    private String base(Boards.Board board) {
        return board.filterId()
                .flatMap(desk.tables().filters::byId)
                .map(filter -> "(" + filter.jql().replaceFirst("(?is)\\border\\s+by\\b.*$", "") + ")")
                .orElseGet(() -> "project = " + projectOf(board).getKey());
    }

    /** Makes a board of a saved filter, at home in a project. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body) {
        String name = body == null ? "" : body.path("name").asText("");
        long filter = body == null ? 0 : body.path("filterId").asLong(0);
        ProjectValue project = body == null
                ? null
                : desk.project(body.path("location").path("projectKeyOrId").asText(""))
                        .orElse(null);
        if (name.isBlank()
                || project == null
                || desk.tables().filters.byId(filter).isEmpty()) {
            throw Faults.bad("A board needs a name, a filter and the project in which it is.");
        }
        Boards.Board board = desk.tables().boards.add(name, project.getId(), filter);
        return Response.status(201).entity(json(board)).build();
    }

    @GET
    @Path("/{id}/project")
    public Map<String, Object> projects(@PathParam("id") long id) {
        return Page.of(List.of(desk.values.project(projectOf(board(id)))), 0, 50);
    }

    @GET
    @Path("/{id}/configuration")
    public Map<String, Object> configuration(@PathParam("id") long id) {
        Boards.Board board = board(id);
        List<Map<String, Object>> columns = desk.tables().constants.statuses().stream()
                .map(status -> new Fields()
                        .with("name", status.getName())
                        .with(
                                "statuses",
                                List.of(Map.of(
                                        "id", status.getId(), "self", desk.links.api("status/" + status.getId()))))
                        .map())
                .toList();
        Map<String, Object> json = json(board);
        json.put("self", desk.links.agile("board/" + id + "/configuration"));
        long filter = board.filterId().orElse(10_000 + id);
        json.put("filter", Map.of("id", String.valueOf(filter), "self", desk.links.api("filter/" + filter)));
        json.put(
                "columnConfig",
                new Fields()
                        .with("columns", columns)
                        .with("constraintType", "none")
                        .map());
        json.put("ranking", Map.of("rankCustomFieldId", 10_000));
        return json;
    }

    private Boards.Board board(long id) {
        return desk.tables()
                .boards
                .byId(id)
                .filter(board -> projectOf(board) != null)
                .orElseThrow(() ->
                        Faults.notFound("The requested board cannot be viewed because it either does not exist or you"
                                + " do not have permission to view it."));
    }

    private ProjectValue projectOf(Boards.Board board) {
        return desk.project(String.valueOf(board.projectId())).orElse(null);
    }

    private Map<String, Object> json(Boards.Board board) {
        return new Fields()
                .with("id", board.id())
                .with("self", desk.links.agile("board/" + board.id()))
                .with("name", board.name())
                .with("type", "kanban")
                .map();
    }
}
