package com.atlassian.jira;

/** What the values of a JQL clause or function are. */
public class JiraDataTypes {

    public static final JiraDataType ISSUE = new Named("Issue");
    public static final JiraDataType PROJECT = new Named("Project");
    public static final JiraDataType TEXT = new Named("Text");

    protected JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {}
}
