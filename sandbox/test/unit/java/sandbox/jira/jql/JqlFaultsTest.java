package sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import sandbox.jira.JiraFixture;

/** Faults of queries are told in Jira's words. */
@RunWith(Parameterized.class)
public class JqlFaultsTest {

    @ClassRule
    public static final JiraFixture JIRA = new JiraFixture();

    private static final String QUERY = "Error in the JQL Query: ";
    private static final String OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private final String jql;
    private final String message;

    public JqlFaultsTest(String jql, String message) {
        this.jql = jql;
        this.message = message;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> table() {
        return List.of(
                row("foo = 1", "Field 'foo' does not exist or you do not have permission to view it."),
                row("project = NOPE", "The value 'NOPE' does not exist for the field 'project'."),
                row("issuekey = OPS-99", "An issue with key 'OPS-99' does not exist for field 'issuekey'."),
                row("status ~ done", "The operator '~' is not supported by the 'status' field."),
                row("assignee = nope()", "Unable to find JQL function 'nope()'."),
                row("assignee = currentUser(1)", "Function 'currentUser' expected '0' arguments but received '1'."),
                row("status is Done", "The operator 'is' only supports the values EMPTY and NULL."),
                row("ORDER BY labels", "Not able to sort using field 'labels'."),
                row("project", QUERY + "Expecting operator before the end of the query." + OPERATORS),
                row("project OPS", QUERY + "Expecting operator but got 'OPS'." + OPERATORS + " (line 1, character 9)"),
                row(
                        "project = OPS foo",
                        QUERY + "Expecting either 'OR' or 'AND' but got 'foo'. (line 1, character 15)"),
                row("project = OPS AND", QUERY + "Expecting a field name at the end of the query."),
                row("project =", QUERY + "Expecting either a value, list or function before the end of the query."),
                row("(project = OPS", QUERY + "Expecting ')' before the end of the query."),
                row(
                        "summary ~ \"abc",
                        QUERY + "The quoted string 'abc' has not been completed. (line 1, character 11)"),
                row(
                        "a@b = 1",
                        QUERY + "The character '@' is a reserved JQL character. You must enclose it in a string or use"
                                + " the escape '\\u0040' instead. (line 1, character 2)"));
    }

    @Test
    public void tellsWhatIsWrong() {
        assertThat(JIRA.faults(jql)).containsExactly(message);
    }

    @Test
    public void survivesAnyBeginningOfTheQuery() {
        for (int length = 0; length <= jql.length(); length++) {
            assertThat(JIRA.faults(jql.substring(0, length))).isNotNull();
        }
    }

    private static Object[] row(String jql, String message) {
        return new Object[] {jql, message};
    }
}
