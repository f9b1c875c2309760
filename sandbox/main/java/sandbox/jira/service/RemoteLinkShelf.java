package sandbox.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import sandbox.jira.store.Tables;

/** Remote links without any check of permissions; each new or removed one is noted in the issue's history. */
final class RemoteLinkShelf implements RemoteIssueLinkManager {

    private static final String FIELD = "RemoteIssueLink";

    private final Tables tables;
    private final IssueWrites writes;

    RemoteLinkShelf(Tables tables, IssueWrites writes) {
        this.tables = tables;
        this.writes = writes;
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return tables.remoteLinks.of(issue.getId());
    }

    @Override
    public RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
        return tables.remoteLinks.byGlobalId(issue.getId(), globalId).orElse(null);
    }

    @Override
    public RemoteIssueLink createRemoteIssueLink(RemoteIssueLink link, ApplicationUser user) {
        return tables.database.inTransaction((java.util.function.Supplier<RemoteIssueLink>) () -> {
            RemoteIssueLink created = tables.remoteLinks.add(link);
            String id = created.getId().toString();
            note(link, user, new ChangeItemBean("jira", FIELD, null, null, id, text(link)));
            return created;
        });
    }

    @Override
    public void updateRemoteIssueLink(RemoteIssueLink link, ApplicationUser user) {
        tables.remoteLinks.change(link);
    }

    @Override
    public void removeRemoteIssueLink(Long id, ApplicationUser user) {
        tables.remoteLinks
                .byId(id)
                .ifPresent(link -> tables.database.inTransaction(() -> {
                    tables.remoteLinks.remove(id);
                    note(link, user, new ChangeItemBean("jira", FIELD, id.toString(), text(link), null, null));
                }));
    }

    @Override
    public void removeRemoteIssueLinkByGlobalId(Issue issue, String globalId, ApplicationUser user) {
        tables.remoteLinks
                .byGlobalId(issue.getId(), globalId)
                .ifPresent(link -> removeRemoteIssueLink(link.getId(), user));
    }

    private void note(RemoteIssueLink link, ApplicationUser user, ChangeItemBean item) {
        tables.issues.byId(link.getIssueId()).ifPresent(issue -> writes.note(issue, user, item));
    }

    /** What genuine Jira writes into the history. */
    private static String text(RemoteIssueLink link) {
        return "This issue links to \"" + link.getTitle() + "\"";
    }
}
