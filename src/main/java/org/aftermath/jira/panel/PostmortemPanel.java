package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Map;
import org.aftermath.host.text.Translator;

/** Puts the postmortem of an issue's follow-up before the panel's template as {@code view}. */
public class PostmortemPanel implements ContextProvider {

    private final ShowPanel show;
    private final JiraAuthenticationContext users;
    private final Translator translator;
    private final ApplicationProperties jira;

    public PostmortemPanel(
            ShowPanel show, JiraAuthenticationContext users, Translator translator, ApplicationProperties jira) {
        this.show = show;
        this.users = users;
        this.translator = translator;
        this.jira = jira;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var all = new HashMap<>(context);
        if (context.get("issue") instanceof Issue issue) {
            var words = new PanelView(translator, jira.getBaseUrl(UrlMode.CANONICAL));
            var viewer = users.getLoggedInUser();
            show.of(issue, viewer)
                    .map(words::of)
                    .or(() -> show.original(issue, viewer).map(words::copyOf))
                    .ifPresent(view -> all.put("view", view));
        }
        return all;
    }
}
