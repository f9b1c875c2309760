package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.aftermath.core.tracker.Claims;
import org.aftermath.host.text.Translator;

/** Puts the postmortem of an issue's follow-up before the panel's template as {@code view}. */
public class PostmortemPanel implements ContextProvider {

    private final Claims claims;
    private final Translator translator;

    public PostmortemPanel(Claims claims, Translator translator) {
        this.claims = claims;
        this.translator = translator;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var all = new HashMap<>(context);
        if (context.get("issue") instanceof Issue issue) {
            claims.ofIssue(issue.getId()).ifPresent(claim -> all.put("view", new PanelView(translator).of(claim)));
        }
        return all;
    }
}
