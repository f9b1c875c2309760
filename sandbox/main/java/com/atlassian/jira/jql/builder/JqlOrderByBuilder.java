package com.atlassian.jira.jql.builder;

/** Stands for the order of a query that is being built; offers nothing of its own. */
public class JqlOrderByBuilder {

    protected JqlOrderByBuilder() {}
}
