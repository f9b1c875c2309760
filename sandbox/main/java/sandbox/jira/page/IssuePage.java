package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Permits;
import sandbox.jira.service.Workflow;
import sandbox.jira.store.IssueLinks;
import sandbox.jira.store.Tables;
import sandbox.plugin.WebFragments;

/** One issue with everything that hangs on it. A key from before a move leads to the new one. */
record IssuePage(Room room) implements Page {

    /** A link as seen from this issue. Public for templates. */
    public record Linked(long id, String verb, StoredIssue issue) {}

    @Override
    public void get(Visit visit) throws IOException {
        String key = visit.rest();
        var found = room.services().issues().getIssue(visit.user(), key);
        if (!found.isValid()) {
            visit.notFound();
            return;
        }
        StoredIssue issue = (StoredIssue) found.getIssue();
        if (!issue.getKey().equals(key)) {
            visit.go("/browse/" + issue.getKey());
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("issue", issue);
        values.put("tab", visit.parameter("page").contains("changehistory") ? "history" : "comments");
        addParts(issue, visit.user(), values);
        addRights(issue, visit.user(), values);
        addFragments(issue, visit, values);
        values.put(
                "meta",
                Map.of(
                        "issue-key",
                        issue.getKey(),
                        "issue-id",
                        issue.getId(),
                        "project-key",
                        issue.getProjectObject().getKey()));
        visit.show("[" + issue.getKey() + "] " + issue.getSummary(), "jira.view.issue", "issue.vm", values);
    }

    private void addParts(StoredIssue issue, ApplicationUser user, Map<String, Object> values) {
        Tables tables = room.services().tables;
        values.put("comments", tables.comments.of(issue));
        values.put("history", tables.history.of(issue.getId()));
        values.put("remoteLinks", tables.remoteLinks.of(issue.getId()));
        values.put("links", links(issue, user));
        values.put(
                "customFields",
                tables.customFields().values().stream()
                        .filter(field -> issue.getCustomFieldValue(field) != null)
                        .toList());
    }

    private void addRights(StoredIssue issue, ApplicationUser user, Map<String, Object> values) {
        values.put("mayEdit", may(ProjectPermissions.EDIT_ISSUES, issue, user));
        values.put("mayAssign", may(Permits.ASSIGN, issue, user));
        values.put("mayComment", may(ProjectPermissions.ADD_COMMENTS, issue, user));
        values.put("mayLink", may(ProjectPermissions.LINK_ISSUES, issue, user));
        values.put("mayMove", may(Permits.MOVE, issue, user));
        values.put("mayDelete", may(Permits.DELETE, issue, user));
        boolean mayStep = may(ProjectPermissions.TRANSITION_ISSUES, issue, user);
        values.put("transitions", mayStep ? Workflow.from(issue.getStatusId()) : List.of());
    }

    private void addFragments(StoredIssue issue, Visit visit, Map<String, Object> values) {
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("user", visit.user());
        context.put("helper", new JiraHelper(visit.request(), issue.getProjectObject(), new HashMap<>(context)));
        WebFragments fragments = room.host().webFragments();
        values.put("leftPanels", fragments.panels("atl.jira.view.issue.left.context", context));
        values.put("rightPanels", fragments.panels("atl.jira.view.issue.right.context", context));
        values.put("tools", fragments.items("jira.issue.tools", context));
    }

    private List<Linked> links(StoredIssue issue, ApplicationUser user) {
        var found = new ArrayList<Linked>();
        for (IssueLinks.Link link : room.services().tables.issueLinks.of(issue.getId())) {
            boolean outward = link.source() == issue.getId();
            String verb = outward ? link.type().outward() : link.type().inward();
            room.services()
                    .tables
                    .issues
                    .byId(outward ? link.destination() : link.source())
                    .filter(other -> may(ProjectPermissions.BROWSE_PROJECTS, other, user))
                    .ifPresent(other -> found.add(new Linked(link.id(), verb, other)));
        }
        return found;
    }

    private boolean may(ProjectPermissionKey permission, StoredIssue issue, ApplicationUser user) {
        return room.services().permits.hasPermission(permission, (Issue) issue, user);
    }
}
