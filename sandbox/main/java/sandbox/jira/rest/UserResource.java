package sandbox.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.model.Person;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.service.Permits;

/** People. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private final Desk desk;

    UserResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/myself")
    public Map<String, Object> myself() {
        return full(desk.people().current().orElseThrow());
    }

    @GET
    @Path("/user")
    public Map<String, Object> get(@QueryParam("username") String name, @QueryParam("key") String key) {
        if (name == null && key == null) {
            throw Faults.notFound("Either the 'username' or the 'key' query parameters need to be provided");
        }
        Optional<Person> person =
                key == null ? desk.people().byName(name) : desk.people().byKey(key);
        return full(person.orElseThrow(() -> Faults.notFound(
                "The user " + (key == null ? "named '" + name : "with the key '" + key) + "' does not exist")));
    }

    @GET
    @Path("/user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") String text,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        if (text == null) {
            throw Faults.bad("The username query parameter was not provided");
        }
        return page(find(text), startAt, maxResults);
    }

    @GET
    @Path("/user/assignable/search")
    public List<Map<String, Object>> assignable(
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("project") String project,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        long projectId = issueKey != null
                ? desk.issue(issueKey).getProjectId()
                : desk.project(project == null ? "" : project)
                        .map(ProjectValue::getId)
                        .orElseThrow(() -> Faults.notFound("No project could be found with key '" + project + "'."));
        List<Person> found = find(text).stream()
                .filter(person -> desk.services
                        .permits
                        .projects(Permits.ASSIGNABLE, person)
                        .contains(projectId))
                .toList();
        return page(found, 0, maxResults);
    }

    private List<Person> find(String text) {
        return desk.people().find(text.equals(".") || text.equals("%") ? "" : text, 1000);
    }

    private List<Map<String, Object>> page(List<Person> people, int startAt, int maxResults) {
        return people.stream()
                .skip(startAt)
                .limit(maxResults)
                .map(person -> json(person))
                .toList();
    }

    private Map<String, Object> json(ApplicationUser user) {
        return desk.values.user(user);
    }

    private Map<String, Object> full(Person person) {
        Map<String, Object> json = json(person);
        json.put("locale", person.account().locale().toString());
        json.put(
                "groups",
                new Fields()
                        .with("size", person.account().groups().size())
                        .with("items", List.of())
                        .map());
        json.put("applicationRoles", Map.of("size", 1, "items", List.of()));
        json.put("expand", "groups,applicationRoles");
        return json;
    }
}
