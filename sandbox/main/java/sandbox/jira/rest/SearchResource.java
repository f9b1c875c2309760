package sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.StoredIssue;

/** Finds issues by JQL. */
@Path("/search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int MOST = 1000;

    private final Desk desk;

    SearchResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("validateQuery") @DefaultValue("true") String validateQuery,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        var wanted = new Wanted(startAt, maxResults, !"false".equals(validateQuery), fields, expand);
        return search(jql, wanted);
    }

    @POST
    public Map<String, Object> post(JsonNode body) {
        JsonNode json = body == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : body;
        var wanted = new Wanted(
                json.path("startAt").asInt(0),
                json.path("maxResults").asInt(50),
                json.path("validateQuery").asBoolean(true),
                texts(json.path("fields")),
                texts(json.path("expand")));
        return search(json.path("jql").asText(""), wanted);
    }

    record Wanted(int startAt, int maxResults, boolean validate, List<String> fields, List<String> expand) {}

    Map<String, Object> search(String jql, Wanted wanted) {
        var parsed = desk.search.parseQuery(desk.user(), jql);
        if (!parsed.isValid()) {
            throw fault(parsed.getErrors());
        }
        MessageSet messages = desk.search.validateQuery(desk.user(), parsed.getQuery());
        if (messages.hasAnyErrors() && wanted.validate()) {
            throw fault(messages);
        }
        if (wanted.startAt() < 0) {
            throw Faults.bad("The value of the 'startAt' parameter cannot be negative.");
        }
        int max = Math.min(MOST, wanted.maxResults() < 0 ? MOST : wanted.maxResults());
        try {
            var found =
                    desk.search.search(desk.user(), parsed.getQuery(), new PagerFilter<Issue>(wanted.startAt(), max));
            return json(found, wanted, max, messages);
        } catch (SearchException e) {
            throw Faults.bad(e.getMessage());
        }
    }

    private Map<String, Object> json(SearchResults<Issue> found, Wanted wanted, int max, MessageSet messages) {
        var fields = FieldNames.of(wanted.fields(), "*navigable");
        var expand = IssueResource.names(wanted.expand());
        return new Fields()
                .with("expand", "schema,names")
                .with("startAt", wanted.startAt())
                .with("maxResults", max)
                .with("total", found.getTotal())
                .with(
                        "issues",
                        found.getResults().stream()
                                .map(issue -> desk.issues.of((StoredIssue) issue, fields, expand))
                                .toList())
                .with("warningMessages", messages.hasAnyErrors() ? messages.getErrorMessages() : null)
                .map();
    }

    private static RuntimeException fault(MessageSet messages) {
        return Faults.of(400, messages.getErrorMessages(), Map.of());
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
