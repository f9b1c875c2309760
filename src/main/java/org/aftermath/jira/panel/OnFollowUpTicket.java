package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** True on issues that answer a follow-up. */
public class OnFollowUpTicket implements Condition {

    private final ShowPanel show;

    public OnFollowUpTicket(ShowPanel show) {
        this.show = show;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && show.has(issue);
    }
}
