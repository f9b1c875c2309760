package sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import sandbox.jira.JiraFixture;

/** Functions of plugins stand where Jira's own do. */
public class PluginFunctionTest {

    @Rule
    public final JiraFixture jira = new JiraFixture();

    /** The issue with the id that is its argument. */
    private static final class WithId extends AbstractJqlFunction {

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return List.of(
                    new QueryLiteral(operand, Long.valueOf(operand.getArgs().get(0))));
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }

    @Test
    public void findsTheIssuesThatTheFunctionNames() throws Exception {
        jira.task("one");
        long two = jira.task("two").getId();
        try (AutoCloseable added = jira.search().addFunction("withId", new WithId())) {
            assertThat(jira.find("issue in withId(" + two + ")")).containsExactly("two");
            assertThat(jira.find("issue not in WITHID(" + two + ")")).containsExactly("one");
        }
    }

    @Test
    public void tellsTheFunctionsOwnComplaints() throws Exception {
        try (AutoCloseable added = jira.search().addFunction("withId", new WithId())) {
            assertThat(jira.faults("issue in withId(1, 2)"))
                    .containsExactly("Function 'withId' expected '1' arguments but received '2'.");
            assertThat(jira.faults("issue in withId()"))
                    .containsExactly("Function 'withId' expected at least '1' arguments but received '0'.");
            assertThat(jira.faults("issue = withId(1)"))
                    .containsExactly("Operator '=' is not supported with the function 'withId'.");
        }
    }

    @Test
    public void forgetsAFunctionWhoseModuleIsGone() throws Exception {
        jira.search().addFunction("withId", new WithId()).close();

        assertThat(jira.faults("issue in withId(1)")).containsExactly("Unable to find JQL function 'withId()'.");
    }
}
