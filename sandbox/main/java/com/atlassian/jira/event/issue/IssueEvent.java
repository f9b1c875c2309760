package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;

/** Something happened to an issue; published after the issue is stored, in the thread that changed it. */
public class IssueEvent {

    /** The parameter under which the comment that came with the change travels. */
    private static final String COMMENT = "comment";

    private final Issue issue;
    private final Map<String, Object> params = new HashMap<>();
    private final ApplicationUser user;
    private final Long eventTypeId;

    public IssueEvent(Issue issue, Map<?, ?> params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
        params.forEach((name, value) -> this.params.put(String.valueOf(name), value));
    }

    public Issue getIssue() {
        return issue;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Comment getComment() {
        return params.get(COMMENT) instanceof Comment comment ? comment : null;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
