package sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import sandbox.jira.jql.Search;
import sandbox.jira.model.People;
import sandbox.jira.model.Person;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.IssueInput;
import sandbox.jira.service.Services;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Words;
import sandbox.people.Crew;
import sandbox.people.StoredAccounts;
import sandbox.store.DatabaseAddress;
import sandbox.store.JdbcDatabase;
import sandbox.text.Texts;

/** Jira's services on a database of their own, without a web server; it is always noon on 21 November 2026. */
public final class JiraFixture extends ExternalResource {

    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final TemporaryFolder folder = new TemporaryFolder();
    private final DatabaseAddress given;
    private final List<Object> events = new ArrayList<>();
    private JdbcDatabase database;
    private Services services;
    private Search search;

    /** On H2. */
    public JiraFixture() {
        this(null);
    }

    public JiraFixture(DatabaseAddress given) {
        this.given = given;
    }

    @Override
    public void before() throws Throwable {
        folder.create();
        database = JdbcDatabase.open(
                given == null ? DatabaseAddress.h2File(folder.getRoot().toPath(), "jira") : given);
        var accounts = new StoredAccounts(database);
        Crew.seed(accounts);
        var people = new People(accounts);
        var tables = new Tables(database, "http://jira", people);
        Seed.plant(tables);
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        services = new Services(tables, people, new Words(english()), clock, "http://jira", events::add);
        search = new Search(services, clock);
        services.add(SearchService.class, search);
    }

    @Override
    public void after() {
        try {
            database.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        folder.delete();
    }

    public Services services() {
        return services;
    }

    public Search search() {
        return search;
    }

    public Tables tables() {
        return services.tables;
    }

    /** Everything that listeners were told, oldest first. */
    public List<Object> events() {
        return events;
    }

    public Person person(String name) {
        return services.people.byName(name).orElseThrow();
    }

    /** A task in OPS, made by {@code sre}. */
    public StoredIssue task(String summary, Map<String, String> more) {
        var input = new IssueInput(Map.of(
                "pid", new String[] {ops().toString()},
                "issuetype", new String[] {"10002"},
                "summary", new String[] {summary}));
        more.forEach((field, text) -> input.set(field, field.equals("labels") ? text.split(" ") : new String[] {text}));
        var validated = services.issues().validateCreate(person("sre"), input);
        if (!validated.isValid()) {
            throw new AssertionError(validated.getErrorCollection().toString());
        }
        return (StoredIssue) services.issues().create(person("sre"), validated).getIssue();
    }

    public StoredIssue task(String summary) {
        return task(summary, Map.of());
    }

    public Long ops() {
        return tables().projects.byKey("OPS").orElseThrow().getId();
    }

    /** The issue as it is stored now. */
    public StoredIssue again(StoredIssue issue) {
        return tables().issues.byId(issue.getId()).orElseThrow();
    }

    /** Summaries of what {@code sre} finds. */
    public List<String> find(String jql) {
        try {
            var query = search.parseQuery(person("sre"), jql).getQuery();
            return search.search(person("sre"), query, new PagerFilter<Issue>(1000)).getResults().stream()
                    .map(Issue::getSummary)
                    .toList();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    /** What is wrong with a query of {@code sre}. */
    public List<String> faults(String jql) {
        var parsed = search.parseQuery(person("sre"), jql);
        return List.copyOf(
                parsed.isValid()
                        ? search.validateQuery(person("sre"), parsed.getQuery()).getErrorMessages()
                        : parsed.getErrors().getErrorMessages());
    }

    private static Texts english() {
        return new Texts() {
            @Override
            public String text(String key, Object... arguments) {
                return key;
            }

            @Override
            public String text(Locale locale, String key, Object... arguments) {
                return key;
            }

            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }

            @Override
            public List<Locale> spoken() {
                return List.of(Locale.ENGLISH);
            }
        };
    }
}
