package com.atlassian.jira.plugin.jql.function;

/** What the descriptor says about a JQL function. */
public interface JqlFunctionModuleDescriptor {

    String getFunctionName();

    boolean isList();
}
