package org.aftermath.jira.trace;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.aftermath.core.claim.TicketOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a ticket carries so that people and filters find it: labels, a link to the page, an entity property. Marking
 * twice is the same as once. The ticket is good without any of them, so a mark that Jira refuses is logged and left out.
 */
public final class Marks {

    static final String PROPERTY = "aftermath";

    private static final Logger LOG = LoggerFactory.getLogger(Marks.class);
    private static final String ISSUE_PROPERTY = "IssueProperty";
    /** Not Confluence's own type: Jira would look for such a link's page by an id that this one does not carry. */
    private static final String APPLICATION = "org.aftermath.postmortem";

    private final LabelManager labels;
    private final JsonEntityPropertyManager properties;
    private final RemoteIssueLinkService links;
    private final I18nResolver texts;

    public Marks(
            LabelManager labels,
            JsonEntityPropertyManager properties,
            RemoteIssueLinkService links,
            I18nResolver texts) {
        this.labels = labels;
        this.properties = properties;
        this.links = links;
        this.texts = texts;
    }

    public void put(Issue issue, TicketOrder order, ApplicationUser user) {
        markUnlinked(issue, order, user);
        if (!isLinked(issue, order, user)) {
            link(issue, order, user);
        }
    }

    /** Likewise on an issue that was made just now and cannot have a link yet. */
    public void putOnNew(Issue issue, TicketOrder order, ApplicationUser user) {
        markUnlinked(issue, order, user);
        link(issue, order, user);
    }

    private void markUnlinked(Issue issue, TicketOrder order, ApplicationUser user) {
        label(issue, order, user);
        properties.put(ISSUE_PROPERTY, issue.getId(), PROPERTY, property(order));
    }

    /** The form asked for them already; an issue type without the field on its form leaves that to us. */
    private void label(Issue issue, TicketOrder order, ApplicationUser user) {
        var all = labels.getLabels(issue.getId()).stream()
                .map(Label::getLabel)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (all.addAll(order.labels())) {
            labels.setLabels(user, issue.getId(), all, false, false);
        }
    }

    private static String property(TicketOrder order) {
        return JsonWriter.string()
                .object()
                .value("uid", order.uid().toString())
                .value("urgency", order.urgency().name())
                .value("type", order.type().name())
                .value("postmortem", order.origin().postmortemId())
                .value("pageId", Long.toString(order.origin().pageId()))
                .value("severity", order.origin().severity().code())
                .end()
                .done();
    }

    private boolean isLinked(Issue issue, TicketOrder order, ApplicationUser user) {
        var known = links.getRemoteIssueLinksForIssue(user, issue);
        return known.isValid()
                && known.getRemoteIssueLinks().stream()
                        .anyMatch(link -> globalId(order).equals(link.getGlobalId()));
    }

    private static String globalId(TicketOrder order) {
        return "aftermath=" + order.uid();
    }

    private void link(Issue issue, TicketOrder order, ApplicationUser user) {
        var link = new RemoteIssueLinkBuilder()
                .issueId(issue.getId())
                .globalId(globalId(order))
                .title(order.origin().title())
                .url(order.origin().url())
                .relationship(texts.getText("aftermath.issue.relationship"))
                .applicationType(APPLICATION)
                .applicationName("Confluence")
                .build();
        var valid = links.validateCreate(user, link);
        var made = valid.isValid() && links.create(user, valid).isValid();
        if (!made) {
            LOG.warn("{} gets no link to the page of {}: {}", issue.getKey(), order.uid(), valid.getErrorCollection());
        }
    }
}
