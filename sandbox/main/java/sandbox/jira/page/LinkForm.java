package sandbox.jira.page;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.IssueLinks;

/** Links an issue to another one, or to a page on the web. */
final class LinkForm extends IssueForm {

    LinkForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.link.title";
    }

    @Override
    String template() {
        return "link.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return Map.of(
                "types", room().services().tables.issueLinks.types(),
                "typed",
                        Map.of(
                                "linkKey", visit.parameter("linkKey"),
                                "url", visit.parameter("url"),
                                "linkTitle", visit.parameter("linkTitle")));
    }

    private ErrorCollection linkWeb(Visit visit, StoredIssue issue) {
        var service = room().services().get(RemoteIssueLinkService.class);
        var link = new RemoteIssueLinkBuilder()
                .issueId(issue.getId())
                .url(visit.parameter("url"))
                .title(visit.parameter("linkTitle"))
                .build();
        var validated = service.validateCreate(visit.user(), link);
        if (validated.isValid()) {
            service.create(visit.user(), validated);
        }
        return validated.getErrorCollection();
    }

    private ErrorCollection linkIssue(Visit visit, StoredIssue issue) {
        var services = room().services();
        var errors = new SimpleErrorCollection();
        var other = services.issues().getIssue(visit.user(), visit.parameter("linkKey"));
        var type = services.tables.issueLinks.type(visit.parameter("linkType"));
        if (!services.permits.hasPermission(ProjectPermissions.LINK_ISSUES, (Issue) issue, visit.user())) {
            errors.addErrorMessage(visit.words().say("remotelink.service.error.no.permission"));
        } else if (!other.isValid() || type.isEmpty() || issue.equals(other.getIssue())) {
            errors.addError("linkKey", visit.words().say("jira.link.no.issue"));
        } else {
            link(visit, issue, type.get(), (StoredIssue) other.getIssue());
        }
        return errors;
    }

    private void link(Visit visit, StoredIssue issue, IssueLinks.Type type, StoredIssue other) {
        var services = room().services();
        services.tables.issueLinks.add(type, issue.getId(), other.getId());
        String text = "This issue " + type.outward() + " " + other.getKey();
        services.writes.note(issue, visit.user(), new ChangeItemBean("jira", "Link", null, null, other.getKey(), text));
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        return visit.parameter("url").isEmpty() ? linkIssue(visit, issue) : linkWeb(visit, issue);
    }
}
