package org.aftermath.jira.incident;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.incident.Incident;
import org.aftermath.core.incident.IncidentRules;
import org.jspecify.annotations.Nullable;

/** Reads issues as incidents, and finds those that were resolved without a postmortem (P13). */
public final class Incidents {

    /** The newest of this many resolved incidents are looked through. */
    private static final int MOST = 500;

    private final IncidentSettings settings;
    private final IncidentPages pages;
    private final SearchService search;

    public Incidents(IncidentSettings settings, IncidentPages pages, SearchService search) {
        this.settings = settings;
        this.pages = pages;
        this.search = search;
    }

    /** Empty if the issue is no incident, or too harmless for a postmortem. */
    public Optional<Incident> of(Issue issue) {
        var rules = settings.rules();
        return rules.isIncident(issue.getIssueType().getName())
                ? Optional.of(incident(issue, rules)).filter(each -> rules.asksForPostmortem(each.severity()))
                : Optional.empty();
    }

    /** Resolved incidents that ask for a postmortem and have none, as far as the user may see them; newest first. */
    public List<Incident> withoutPostmortem(@Nullable ApplicationUser user) {
        return resolved(user).stream()
                .filter(issue -> pages.of(issue.getId()).isEmpty())
                .flatMap(issue -> of(issue).stream())
                .toList();
    }

    private List<Issue> resolved(@Nullable ApplicationUser user) {
        var types = settings.rules().types().stream().map(Incidents::quoted).collect(Collectors.joining(", "));
        var parsed =
                search.parseQuery(user, "resolution is not EMPTY AND type in (" + types + ") ORDER BY resolved DESC");
        if (!parsed.isValid()) {
            return List.of();
        }
        try {
            return search.search(user, parsed.getQuery(), new PagerFilter<Issue>(MOST))
                    .getResults();
        } catch (SearchException broken) {
            throw new IllegalStateException("Jira cannot search", broken);
        }
    }

    private static String quoted(String type) {
        return '"' + type.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Incident incident(Issue issue, IncidentRules rules) {
        var labels = issue.getLabels().stream().map(Label::getLabel).toList();
        var priority = Optional.ofNullable(issue.getPriority()).map(each -> each.getName());
        @Nullable Timestamp resolved = issue.getResolution() == null ? null : issue.getResolutionDate();
        return new Incident(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                rules.severity(labels, priority),
                issue.getComponents().stream().map(ProjectComponent::getName).toList(),
                issue.getCreated().toInstant(),
                Optional.ofNullable(resolved).map(Timestamp::toInstant));
    }
}
