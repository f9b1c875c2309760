package org.aftermath.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Where a ticket goes. */
record Place(Project project, IssueType type) {}
