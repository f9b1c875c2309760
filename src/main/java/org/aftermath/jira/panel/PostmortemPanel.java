package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import java.util.Optional;
import org.aftermath.host.text.Translator;

/** Puts the postmortem of an issue's follow-up before the panel's template as {@code view}. */
public class PostmortemPanel extends IssuePanel {

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
    Optional<Map<String, Object>> view(Issue issue) {
        var words = new PanelView(translator, jira.getBaseUrl(UrlMode.CANONICAL));
        var viewer = users.getLoggedInUser();
        return show.of(issue, viewer).map(words::of).or(() -> show.original(issue, viewer)
                .map(words::copyOf));
    }
}
