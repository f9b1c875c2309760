package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aftermath.core.tracker.Claims;

/** True on issues that answer a follow-up. */
public class OnFollowUpTicket implements Condition {

    private final Claims claims;

    public OnFollowUpTicket(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && claims.ofIssue(issue.getId()).isPresent();
    }
}
