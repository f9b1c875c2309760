package org.aftermath.jira.incident;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.Optional;
import org.aftermath.core.incident.IncidentPage;
import org.jspecify.annotations.Nullable;

/** Which page tells an incident's postmortem: kept as a property of the issue, and shown as a link on it. */
public final class IncidentPages {

    private static final String ISSUE_PROPERTY = "IssueProperty";
    private static final String PROPERTY = "aftermath-incident";
    private static final String APPLICATION = "org.aftermath.postmortem";

    private final JsonEntityPropertyManager properties;
    private final RemoteIssueLinkService links;
    private final I18nResolver texts;

    public IncidentPages(JsonEntityPropertyManager properties, RemoteIssueLinkService links, I18nResolver texts) {
        this.properties = properties;
        this.links = links;
        this.texts = texts;
    }

    /** Empty as long as no postmortem was linked. */
    public Optional<IncidentPage> of(long issueId) {
        @Nullable EntityProperty stored = properties.get(ISSUE_PROPERTY, issueId, PROPERTY);
        return Optional.ofNullable(stored).map(EntityProperty::getValue).map(IncidentPages::read);
    }

    /** Links the page; the same page twice is the same as once. False if that user may not link the issue. */
    public boolean keep(Issue issue, IncidentPage page, ApplicationUser user) {
        if (!isLinked(issue, page, user) && !link(issue, page, user)) {
            return false;
        }
        var json = JsonWriter.string()
                .object()
                .value("pageId", Long.toString(page.pageId()))
                .value("title", page.title())
                .value("url", page.url())
                .end()
                .done();
        properties.put(ISSUE_PROPERTY, issue.getId(), PROPERTY, json);
        return true;
    }

    private boolean isLinked(Issue issue, IncidentPage page, ApplicationUser user) {
        var known = links.getRemoteIssueLinksForIssue(user, issue);
        return known.isValid()
                && known.getRemoteIssueLinks().stream()
                        .anyMatch(link -> globalId(page).equals(link.getGlobalId()));
    }

    private boolean link(Issue issue, IncidentPage page, ApplicationUser user) {
        var link = new RemoteIssueLinkBuilder()
                .issueId(issue.getId())
                .globalId(globalId(page))
                .title(page.title())
                .url(page.url())
                .relationship(texts.getText("aftermath.panel.label"))
                .applicationType(APPLICATION)
                .applicationName("Confluence")
                .build();
        var valid = links.validateCreate(user, link);
        return valid.isValid() && links.create(user, valid).isValid();
    }

    private static String globalId(IncidentPage page) {
        return "aftermath-incident=" + page.pageId();
    }

    private static IncidentPage read(String json) {
        try {
            var stored = JsonParser.object().from(json);
            return new IncidentPage(
                    Long.parseLong(stored.getString("pageId")), stored.getString("title"), stored.getString("url"));
        } catch (JsonParserException broken) {
            throw new IllegalStateException("The postmortem of an incident cannot be read", broken);
        }
    }
}
