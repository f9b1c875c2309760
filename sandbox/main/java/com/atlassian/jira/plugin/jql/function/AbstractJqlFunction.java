package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** Keeps the descriptor and counts arguments; the rest is the function's own. */
public abstract class AbstractJqlFunction implements JqlFunction {

    private JqlFunctionModuleDescriptor moduleDescriptor;

    public AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        moduleDescriptor = descriptor;
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    protected JqlFunctionModuleDescriptor getModuleDescriptor() {
        return moduleDescriptor;
    }

    protected I18nHelper getI18n() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int received = operand.getArgs().size();
        if (received != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + received + "'.");
        }
        return messages;
    }

    @Override
    public abstract MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    @Override
    public abstract List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause);

    @Override
    public abstract int getMinimumNumberOfExpectedArguments();

    @Override
    public abstract JiraDataType getDataType();
}
