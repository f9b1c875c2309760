package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import sandbox.jira.model.StoredIssue;

/** Removes a link of an issue. */
final class DeleteLinkForm extends IssueForm {

    DeleteLinkForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.link.delete.title";
    }

    @Override
    String template() {
        return "link-delete.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return Map.of("link", visit.parameter("link"), "remote", visit.parameter("remote"));
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var services = room().services();
        if (!services.permits.hasPermission(ProjectPermissions.LINK_ISSUES, (Issue) issue, visit.user())) {
            return new SimpleErrorCollection(
                    visit.words().say("remotelink.service.error.no.permission"), ErrorCollection.Reason.FORBIDDEN);
        }
        long link = visit.number("link", 0);
        if (visit.parameter("remote").equals("true")) {
            services.tables
                    .remoteLinks
                    .byId(link)
                    .filter(each -> each.getIssueId().equals(issue.getId()))
                    .ifPresent(each ->
                            services.get(RemoteIssueLinkManager.class).removeRemoteIssueLink(link, visit.user()));
        } else {
            services.tables.issueLinks.of(issue.getId()).stream()
                    .filter(each -> each.id() == link)
                    .forEach(each -> services.tables.issueLinks.remove(link));
        }
        return null;
    }
}
