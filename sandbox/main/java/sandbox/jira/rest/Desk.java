package sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.jql.Search;
import sandbox.jira.model.People;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Services;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Words;

/** What every resource needs: the services, who is asking, and where links point to. */
final class Desk {

    final Services services;
    final Search search;
    final String baseUrl;
    final Links links;
    final ValueJson values;
    final IssueJson issues;

    Desk(Services services, Search search, String baseUrl) {
        this.services = services;
        this.search = search;
        this.baseUrl = baseUrl;
        links = new Links(baseUrl);
        values = new ValueJson(links);
        issues = new IssueJson(services, links, values);
    }

    Tables tables() {
        return services.tables;
    }

    People people() {
        return services.people;
    }

    /** Resources are only reached by people who are logged in. */
    ApplicationUser user() {
        return services.people.current().orElse(null);
    }

    String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    Words words() {
        return services.words;
    }

    /** The issue of that id or key, or a 404 that does not tell unknown from unseen. */
    StoredIssue issue(String idOrKey) {
        IssueResult found = idOrKey.matches("[0-9]{1,18}")
                ? services.issues().getIssue(user(), Long.valueOf(idOrKey))
                : services.issues().getIssue(user(), idOrKey);
        if (!found.isValid()) {
            throw Faults.of(found.getErrorCollection());
        }
        return (StoredIssue) found.getIssue();
    }

    /** The project of that id or key that the user may see. */
    Optional<ProjectValue> project(String idOrKey) {
        return services.permits.visible(user()).stream()
                .filter(project -> project.getKey().equalsIgnoreCase(idOrKey)
                        || project.getId().toString().equals(idOrKey))
                .findFirst();
    }

    void requireAdministrator() {
        if (!services.permits.hasPermission(com.atlassian.jira.permission.GlobalPermissionKey.ADMINISTER, user())) {
            throw Faults.of(
                    403,
                    List.of("You are not authorized to perform this operation. Administrator privileges are required."),
                    Map.of());
        }
    }
}
