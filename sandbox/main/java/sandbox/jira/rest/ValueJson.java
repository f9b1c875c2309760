package sandbox.jira.rest;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueTypeValue;
import sandbox.jira.model.Person;
import sandbox.jira.model.PriorityValue;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.ResolutionValue;
import sandbox.jira.model.StatusValue;
import sandbox.jira.model.StoredComment;
import sandbox.jira.store.IssueLinks;
import sandbox.jira.text.Dates;

/** JSON of what issues refer to; {@code null} for {@code null}. */
record ValueJson(Links links) {

    Map<String, Object> priority(PriorityValue priority) {
        return priority == null
                ? null
                : new Fields()
                        .with("self", links.api("priority/" + priority.getId()))
                        .with("iconUrl", links.image(priority.getIconUrl()))
                        .with("name", priority.getName())
                        .with("id", priority.getId())
                        .map();
    }

    /** As in the list of priorities. */
    Map<String, Object> priorityInFull(PriorityValue priority) {
        return new Fields()
                .with("self", links.api("priority/" + priority.getId()))
                .with("statusColor", priority.getStatusColor())
                .with("description", priority.getDescription())
                .with("iconUrl", links.image(priority.getIconUrl()))
                .with("name", priority.getName())
                .with("id", priority.getId())
                .map();
    }

    Map<String, Object> status(StatusValue status) {
        return status == null
                ? null
                : new Fields()
                        .with("self", links.api("status/" + status.getId()))
                        .with("description", status.getDescription())
                        .with("iconUrl", links.image(status.getIconUrl()))
                        .with("name", status.getName())
                        .with("id", status.getId())
                        .with("statusCategory", category(status.category()))
                        .map();
    }

    Map<String, Object> category(StatusCategory category) {
        return new Fields()
                .with("self", links.api("statuscategory/" + category.getId()))
                .with("id", category.getId())
                .with("key", category.getKey())
                .with("colorName", category.getColorName())
                .with("name", category.getName())
                .map();
    }

    Map<String, Object> resolution(ResolutionValue resolution) {
        return resolution == null
                ? null
                : new Fields()
                        .with("self", links.api("resolution/" + resolution.getId()))
                        .with("id", resolution.getId())
                        .with("description", resolution.getDescription())
                        .with("name", resolution.getName())
                        .map();
    }

    Map<String, Object> issueType(IssueTypeValue type) {
        return type == null
                ? null
                : new Fields()
                        .with("self", links.api("issuetype/" + type.getId()))
                        .with("id", type.getId())
                        .with("description", type.getDescription())
                        .with("iconUrl", links.image(type.getIconUrl()))
                        .with("name", type.getName())
                        .with("subtask", type.isSubTask())
                        .map();
    }

    Map<String, Object> project(ProjectValue project) {
        return new Fields()
                .with("self", links.api("project/" + project.getId()))
                .with("id", project.getId().toString())
                .with("key", project.getKey())
                .with("name", project.getName())
                .with("projectTypeKey", "software")
                .with("avatarUrls", avatars("/images/icons/project.svg"))
                .map();
    }

    Map<String, Object> user(ApplicationUser user) {
        return user == null
                ? null
                : new Fields()
                        .with("self", userLink(user))
                        .with("name", user.getName())
                        .with("key", user.getKey())
                        .with("emailAddress", user.getEmailAddress())
                        .with("avatarUrls", avatars("/images/icons/user.svg"))
                        .with("displayName", user.getDisplayName())
                        .with("active", user.isActive())
                        .with(
                                "timeZone",
                                user instanceof Person person
                                        ? person.account().zone().getId()
                                        : "UTC")
                        .map();
    }

    String userLink(ApplicationUser user) {
        return links.api("user?username=" + URLEncoder.encode(user.getName(), StandardCharsets.UTF_8));
    }

    Map<String, Object> comment(StoredComment comment) {
        return new Fields()
                .with("self", links.issue(comment.issue().getId()) + "/comment/" + comment.getId())
                .with("id", comment.getId().toString())
                .with("author", user(comment.author()))
                .with("body", comment.getBody())
                .with("updateAuthor", user(comment.editor()))
                .with("created", Dates.rest(comment.getCreated()))
                .with("updated", Dates.rest(comment.getUpdated()))
                .map();
    }

    Map<String, Object> linkType(IssueLinks.Type type) {
        return new Fields()
                .with("id", String.valueOf(type.id()))
                .with("name", type.name())
                .with("inward", type.inward())
                .with("outward", type.outward())
                .with("self", links.api("issueLinkType/" + type.id()))
                .map();
    }

    /** What a custom field holds. */
    Map<String, Object> schema(FieldValue field) {
        return new Fields()
                .with("type", "string")
                .with("custom", FieldValue.TYPES + field.type())
                .with("customId", field.getIdAsLong())
                .map();
    }

    private Map<String, Object> avatars(String path) {
        var avatars = new LinkedHashMap<String, Object>();
        for (String size : new String[] {"48x48", "24x24", "16x16", "32x32"}) {
            avatars.put(size, links.image(path));
        }
        return avatars;
    }
}
