package org.aftermath.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** A function that stands for issues. Jira itself leaves out those that the searcher may not see. */
abstract class TicketFunction extends AbstractJqlFunction {

    private final Translator translator;
    private final int least;

    /** @param least how many arguments it needs */
    TicketFunction(Translator translator, int least) {
        this.translator = translator;
        this.least = least;
    }

    /** What is wrong with the arguments; empty if nothing is. */
    abstract Optional<Message> objection(List<String> arguments, @Nullable ApplicationUser searcher);

    /** Ids of the issues. */
    abstract List<Long> issues(List<String> arguments, @Nullable ApplicationUser searcher);

    @Override
    public final MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        var messages = new MessageSetImpl();
        objection(operand.getArgs(), searcher)
                .map(translator::say)
                .ifPresent(said -> messages.addErrorMessage(operand.getName() + ": " + said));
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        var arguments = operand.getArgs();
        var searcher = context.getApplicationUser();
        // A filter that was saved is read again by others, whom nobody asks whether its arguments are right.
        return objection(arguments, searcher).isPresent()
                ? List.of()
                : issues(arguments, searcher).stream()
                        .map(id -> new QueryLiteral(operand, id))
                        .toList();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return least;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
