package sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueValidationResult;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.type.EventDispatchOption;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.IssueInput;

/** Creates, shows, changes and deletes issues. */
@Path("/issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final Desk desk;
    private final IssueService service;

    IssueResource(Desk desk) {
        this.desk = desk;
        this.service = desk.services.issues();
    }

    @POST
    public Response create(JsonNode body) {
        IssueInput input = new InputReader(desk, body, null).read();
        var validated = service.validateCreate(desk.user(), input);
        if (!validated.isValid()) {
            throw Faults.of(
                    400,
                    validated.getErrorCollection().getErrorMessages(),
                    validated.getErrorCollection().getErrors());
        }
        StoredIssue issue = (StoredIssue) service.create(desk.user(), validated).getIssue();
        properties(issue, body);
        return Response.status(201)
                .entity(new Fields()
                        .with("id", issue.getId().toString())
                        .with("key", issue.getKey())
                        .with("self", desk.links.issue(issue.getId()))
                        .map())
                .build();
    }

    @GET
    @Path("/{issue}")
    public Map<String, Object> get(
            @PathParam("issue") String issue,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @QueryParam("properties") List<String> properties) {
        StoredIssue found = desk.issue(issue);
        Map<String, Object> json = desk.issues.of(found, FieldNames.of(fields, "*all"), names(expand));
        if (names(expand).contains("transitions")) {
            json.put("transitions", new Transitions(desk).all(found, false));
        }
        if (!properties.isEmpty()) {
            json.put("properties", new PropertyJson(desk).some(found, names(properties)));
        }
        return json;
    }

    @PUT
    @Path("/{issue}")
    public Response edit(
            @PathParam("issue") String issue, @QueryParam("notifyUsers") String notifyUsers, JsonNode body) {
        StoredIssue found = desk.issue(issue);
        IssueInput input = new InputReader(desk, body, found).read();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        var validated = service.validateUpdate(desk.user(), found.getId(), input);
        check(validated);
        service.update(desk.user(), validated, EventDispatchOption.ISSUE_UPDATED, !"false".equals(notifyUsers));
        properties(found, body);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{issue}")
    public Response delete(@PathParam("issue") String issue) {
        var validated = service.validateDelete(desk.user(), desk.issue(issue).getId());
        check(validated);
        service.delete(desk.user(), validated);
        return Response.noContent().build();
    }

    @GET
    @Path("/{issue}/transitions")
    public Map<String, Object> transitions(
            @PathParam("issue") String issue,
            @QueryParam("expand") List<String> expand,
            @QueryParam("transitionId") String only) {
        List<Map<String, Object>> all =
                new Transitions(desk).all(desk.issue(issue), names(expand).contains("transitions.fields"));
        return new Fields()
                .with("expand", "transitions")
                .with(
                        "transitions",
                        all.stream()
                                .filter(each -> only == null || only.equals(each.get("id")))
                                .toList())
                .map();
    }

    @POST
    @Path("/{issue}/transitions")
    public Response transition(@PathParam("issue") String issue, JsonNode body) {
        StoredIssue found = desk.issue(issue);
        String id = body == null ? "" : body.path("transition").path("id").asText("");
        if (id.isEmpty()) {
            throw Faults.bad("Missing 'transition' identifier");
        }
        if (!id.matches("[0-9]{1,9}") || !new Transitions(desk).exists(found, Integer.parseInt(id))) {
            throw Faults.bad("Transition id '" + id + "' is not valid for this issue.");
        }
        IssueInput input = new InputReader(desk, body, found).read();
        var validated = service.validateTransition(desk.user(), found.getId(), Integer.parseInt(id), input);
        check(validated);
        service.transition(desk.user(), validated);
        return Response.noContent().build();
    }

    @PUT
    @Path("/{issue}/assignee")
    public Response assign(@PathParam("issue") String issue, JsonNode body) {
        StoredIssue found = desk.issue(issue);
        String name = body == null || body.path("name").isNull()
                ? null
                : body.path("name").asText(null);
        var validated = service.validateAssign(desk.user(), found.getId(), name);
        check(validated);
        service.assign(desk.user(), validated);
        return Response.noContent().build();
    }

    @GET
    @Path("/{issue}/editmeta")
    public Map<String, Object> editMeta(@PathParam("issue") String issue) {
        StoredIssue found = desk.issue(issue);
        var fields = new LinkedHashMap<String, Object>();
        new Metadata(desk)
                .fields(found.getProjectId(), found.getIssueTypeId())
                .forEach(field -> fields.put((String) field.get("fieldId"), field));
        return Map.of("fields", fields);
    }

    private void properties(StoredIssue issue, JsonNode body) {
        var properties = desk.services.get(JsonEntityPropertyManager.class);
        body.path("properties")
                .forEach(each -> properties.put(
                        PropertyJson.ENTITY,
                        issue.getId(),
                        each.path("key").asText(),
                        each.path("value").toString()));
    }

    private static void check(IssueValidationResult validated) {
        if (!validated.isValid()) {
            throw Faults.of(validated.getErrorCollection());
        }
    }

    static Set<String> names(List<String> parameters) {
        return parameters.stream()
                .flatMap(parameter -> Stream.of(parameter.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
