package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aftermath.jira.incident.Incidents;

/** True on resolved incidents that are severe enough for a postmortem. */
public class OnIncident implements Condition {

    private final Incidents incidents;

    public OnIncident(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && incidents
                        .of(issue)
                        .filter(each -> each.resolved().isPresent())
                        .isPresent();
    }
}
