package sandbox.jira.store;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.Catalogue;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueTypeValue;
import sandbox.jira.model.People;
import sandbox.jira.model.PriorityValue;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.ResolutionValue;
import sandbox.jira.model.StatusValue;
import sandbox.store.Database;

/** Everything that Jira stores, opened once per host. */
public final class Tables implements Catalogue {

    public final Database database;
    public final Constants constants;
    public final Projects projects;
    public final Fields fields;
    public final Grants grants;
    public final Issues issues;
    public final Comments comments;
    public final History history;
    public final RemoteLinks remoteLinks;
    public final IssueLinks issueLinks;
    public final Properties properties;
    public final Boards boards;
    public final Filters filters;
    private final People people;

    /** Creates what is missing of the schema. */
    public Tables(Database database, String baseUrl, People people) {
        database.script("sandbox/jira/schema.sql");
        this.database = database;
        this.people = people;
        constants = new Constants(database, baseUrl);
        projects = new Projects(database, this);
        fields = new Fields(database);
        grants = new Grants(database);
        issues = new Issues(database, this);
        comments = new Comments(database, this, issues);
        history = new History(database, this);
        remoteLinks = new RemoteLinks(database);
        issueLinks = new IssueLinks(database);
        properties = new Properties(database);
        boards = new Boards(database);
        filters = new Filters(database);
    }

    @Override
    public ProjectValue project(long id) {
        return projects.byId(id).orElse(null);
    }

    @Override
    public IssueTypeValue issueType(String id) {
        return Constants.byId(constants.issueTypes(), id);
    }

    @Override
    public List<IssueTypeValue> issueTypes() {
        return constants.issueTypes();
    }

    @Override
    public PriorityValue priority(String id) {
        return Constants.byId(constants.priorities(), id);
    }

    @Override
    public StatusValue status(String id) {
        return Constants.byId(constants.statuses(), id);
    }

    @Override
    public ResolutionValue resolution(String id) {
        return Constants.byId(constants.resolutions(), id);
    }

    @Override
    public ApplicationUser person(String key) {
        return people.byKey(key).orElse(null);
    }

    @Override
    public Map<String, FieldValue> customFields() {
        return fields.custom();
    }
}
