package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts what a panel shows of an issue before its template as {@code view}; without it the panel is left out. */
abstract class IssuePanel implements ContextProvider {

    @Override
    public final void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        var all = new HashMap<>(context);
        if (context.get("issue") instanceof Issue issue) {
            view(issue).ifPresent(view -> all.put("view", view));
        }
        return all;
    }

    abstract Optional<Map<String, Object>> view(Issue issue);
}
