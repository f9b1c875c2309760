package org.aftermath.jira.rest.incident;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.core.incident.Incident;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.aftermath.jira.incident.Confluences;
import org.aftermath.jira.incident.IncidentPages;
import org.aftermath.jira.incident.Incidents;
import org.jspecify.annotations.Nullable;

/** Incidents that have no postmortem yet, and the postmortem that one got (P13). */
@LicensedOnly
@Path("incidents")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {

    private final Incidents incidents;
    private final IncidentPages pages;
    private final Confluences confluences;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext users;
    private final Refusals refusals;

    @Inject
    public IncidentsResource(
            Incidents incidents,
            IncidentPages pages,
            Confluences confluences,
            IssueManager issues,
            PermissionManager permissions,
            JiraAuthenticationContext users,
            Refusals refusals) {
        this.incidents = incidents;
        this.pages = pages;
        this.confluences = confluences;
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
        this.refusals = refusals;
    }

    /** Resolved ones that the caller may see. */
    @GET
    @Path("without-postmortem")
    public Response withoutPostmortem() {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        var items = incidents.withoutPostmortem(user).stream().map(this::item).toList();
        return Response.ok(new IncidentsPayload(items, items.size())).build();
    }

    /** Body {@code {pageId, title, url}}; 204 also if it was linked before, 403 for who may not link the issue. */
    @PUT
    @Path("{key}/postmortem")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("key") String key, @Nullable String body) {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        @Nullable MutableIssue issue = issues.getIssueByCurrentKey(key);
        if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            return refusals.of(404, Message.of("aftermath.incident.unknown"));
        }
        return refusals.understood(body, wish -> link(issue, new PageOrder(wish), user));
    }

    private Response link(MutableIssue issue, PageOrder order, ApplicationUser user) {
        var faults = order.faults();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        return pages.keep(issue, order.page(), user)
                ? Response.noContent().build()
                : refusals.of(403, Message.of("aftermath.incident.forbidden"));
    }

    private IncidentsPayload.Item item(Incident incident) {
        return new IncidentsPayload.Item(
                incident.key(),
                incident.summary(),
                incident.severity().code(),
                incident.started().toString(),
                incident.resolved().map(Object::toString).orElse(null),
                confluences.create(incident).orElse(null));
    }
}
