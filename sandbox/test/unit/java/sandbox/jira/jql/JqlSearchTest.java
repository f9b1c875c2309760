package sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import sandbox.jira.JiraFixture;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.IssueInput;

/** Queries find what they ask for. The issues: "one" (urgent, late), "two" (done) and "three" (bare). */
@RunWith(Parameterized.class)
public class JqlSearchTest {

    @ClassRule
    public static final JiraFixture JIRA = new JiraFixture();

    private final String jql;
    private final List<String> found;

    public JqlSearchTest(String jql, List<String> found) {
        this.jql = jql;
        this.found = found;
    }

    @BeforeClass
    public static void createIssues() {
        StoredIssue one = JIRA.task(
                "one",
                Map.of(
                        "priority", "1",
                        "labels", "postmortem p0",
                        "duedate", "20/Nov/26",
                        "assignee", "engineer",
                        "description", "Needle in 100% hay_stack",
                        "customfield_10100", "Core"));
        JIRA.services()
                .get(JsonEntityPropertyManager.class)
                .put("IssueProperty", one.getId(), "app", "{\"uid\": \"u1\", \"tags\": [{\"n\": 3}]}");
        StoredIssue two = JIRA.task("two", Map.of("priority", "4", "labels", "PostMortem", "duedate", "1/Dec/26"));
        var service = JIRA.services().issues();
        service.transition(
                JIRA.person("sre"), service.validateTransition(JIRA.person("sre"), two.getId(), 31, new IssueInput()));
        JIRA.task("three");
    }

    @Parameters(name = "{0}")
    public static List<Object[]> table() {
        return List.of(
                row("", "three", "two", "one"),
                row("labels = postmortem ORDER BY key", "one", "two"),
                row("labels in (p0, x)", "one"),
                row("labels != p0", "two"),
                row("labels is EMPTY", "three"),
                row("labels not in (p0) OR labels is EMPTY", "three", "two"),
                row("project = ops AND key = OPS-2", "two"),
                row("key in (OPS-1, OPS-3) ORDER BY key DESC", "three", "one"),
                row("key > OPS-1 ORDER BY key ASC", "two", "three"),
                row("status = Done", "two"),
                row("status = \"To Do\" AND resolution = Unresolved", "three", "one"),
                row("statusCategory != Done", "three", "one"),
                row("resolution is not EMPTY", "two"),
                row("priority > Medium", "one"),
                row("priority <= Medium ORDER BY priority DESC", "three", "two"),
                row("ORDER BY priority ASC, key ASC", "two", "three", "one"),
                row("assignee = engineer", "one"),
                row("assignee != engineer"),
                row("assignee is empty ORDER BY key", "two", "three"),
                row("assignee in membersOf(engineers)", "one"),
                row("reporter = currentUser() AND due < now()", "one"),
                row("due = 2026-11-20", "one"),
                row("due >= startOfDay() AND due <= endOfMonth(1)", "two"),
                row("due > 2w"),
                row("due <= \"2026/12/01\" ORDER BY due DESC", "two", "one"),
                row("ORDER BY due ASC", "one", "two", "three"),
                row("created >= -1d ORDER BY key", "one", "two", "three"),
                row("updated < \"2026-11-21 12:00\""),
                row("summary ~ ONE", "one"),
                row("description ~ \"hay needle\"", "one"),
                row("description ~ \"100%\"", "one"),
                row("description ~ \"hayxstack\""),
                row("text ~ core", "one"),
                row("Team ~ cor AND cf[10100] = core", "one"),
                row("Team is EMPTY ORDER BY key", "two", "three"),
                row("issue.property[app].uid = u1", "one"),
                row("issue.property[app].tags.n >= 2", "one"),
                row("issue.property[app].uid != u1"),
                row("NOT (status = Done OR labels = p0)"),
                row("NOT labels = p0", "two"),
                row("! status = Done && key != OPS-1", "three"),
                row("(key = OPS-1 OR key = OPS-2) AND labels = p0", "one"),
                row("type = Task AND issuetype in (Bug, Task) ORDER BY created, key", "one", "two", "three"));
    }

    @Test
    public void findsWhatItAsksFor() {
        assertThat(JIRA.faults(jql)).isEmpty();
        assertThat(JIRA.find(jql)).isEqualTo(found);
    }

    private static Object[] row(String jql, String... found) {
        return new Object[] {jql, List.of(found)};
    }
}
