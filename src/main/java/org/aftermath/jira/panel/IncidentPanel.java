package org.aftermath.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.incident.Incident;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.aftermath.jira.incident.Confluences;
import org.aftermath.jira.incident.IncidentPages;
import org.aftermath.jira.incident.Incidents;

/** Puts an incident's postmortem before the panel's template as {@code view}, or the way to make one (P13). */
public class IncidentPanel extends IssuePanel {

    private static final String ALL = "/issues/?jql=issue%20in%20incidentsWithoutPostmortem()";

    private final Incidents incidents;
    private final IncidentPages pages;
    private final Confluences confluences;
    private final ApplicationProperties jira;
    private final Translator translator;

    public IncidentPanel(
            Incidents incidents,
            IncidentPages pages,
            Confluences confluences,
            ApplicationProperties jira,
            Translator translator) {
        this.incidents = incidents;
        this.pages = pages;
        this.confluences = confluences;
        this.jira = jira;
        this.translator = translator;
    }

    @Override
    Optional<Map<String, Object>> view(Issue issue) {
        return incidents.of(issue).map(this::view);
    }

    private Map<String, Object> view(Incident incident) {
        var severity = "aftermath.severity."
                + incident.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var view = new HashMap<String, Object>();
        view.put("severity", translator.say(Message.of(severity)));
        view.put("linked", translator.say(Message.of("aftermath.incident.linked")));
        view.put("missing", translator.say(Message.of("aftermath.incident.missing")));
        view.put("create", translator.say(Message.of("aftermath.incident.create")));
        view.put("list", translator.say(Message.of("aftermath.incident.list")));
        view.put("listUrl", jira.getBaseUrl(UrlMode.CANONICAL) + ALL);
        pages.of(incident.issueId())
                .ifPresentOrElse(
                        page -> {
                            view.put("title", page.title());
                            view.put("url", page.url());
                        },
                        () -> confluences.create(incident).ifPresent(url -> view.put("createUrl", url)));
        return view;
    }
}
