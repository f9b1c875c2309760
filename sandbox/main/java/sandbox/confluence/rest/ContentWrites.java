package sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import sandbox.confluence.content.Comments;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Draft;
import sandbox.confluence.content.Edit;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.Happenings.Why;
import sandbox.confluence.content.PageChanges;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.Status;

/** What JSON asks to be done to pages and comments. */
public final class ContentWrites {

    private final Desk desk;
    private final PageChanges changes;
    private final Comments comments;

    public ContentWrites(Desk desk, PageChanges changes, Comments comments) {
        this.desk = desk;
        this.changes = changes;
        this.comments = comments;
    }

    Content create(JsonNode json) {
        String type = json == null ? "" : json.path("type").asText();
        return switch (type) {
            case "page" -> createPage(json);
            case "comment" -> createComment(json);
            default -> throw desk.faults().invalid("sandbox.confluence.fault.type", type);
        };
    }

    Content update(long id, JsonNode json) {
        Content before = desk.visible(id);
        if (json == null) {
            throw desk.faults().invalid("sandbox.confluence.fault.version.missing");
        }
        boolean wantsCurrent = json.path("status").asText().equals("current");
        if (before.status() == Status.TRASHED && wantsCurrent) {
            return changes.restore(desk.editable(id));
        }
        if (before.status() == Status.DRAFT && wantsCurrent) {
            return changes.publish(desk.editable(id));
        }
        Content current = desk.editable(desk.page(id).id());
        Edit edit = edit(current, json);
        moveUnder(current, json.path("ancestors"));
        return changes.update(edit);
    }

    void delete(long id, boolean purge) {
        Content content = desk.visible(id);
        if (!content.isPage()) {
            comments.remove(desk.editable(id));
        } else if (purge && content.status() == Status.TRASHED) {
            changes.purge(desk.editable(id));
        } else if (purge || !content.isCurrent()) {
            throw desk.faults().noContent(id);
        } else {
            changes.trash(desk.editable(id));
        }
    }

    private Content createPage(JsonNode json) {
        String space = json.path("space").path("key").asText();
        if (space.isEmpty()) {
            throw desk.faults().invalid("sandbox.confluence.fault.space.missing");
        }
        String key = desk.space(space, Right.EDIT).key();
        long parent = parent(json.path("ancestors"));
        if (parent != 0) {
            desk.page(parent);
        }
        Draft page = new Draft(key, parent, json.path("title").asText(), body(json, ""), message(json), false);
        return json.path("status").asText().equals("draft") ? changes.keepDraft(page) : changes.create(page);
    }

    private Content createComment(JsonNode json) {
        long container = json.path("container").path("id").asLong();
        return comments.add(desk.page(container), parent(json.path("ancestors")), body(json, ""));
    }

    private Edit edit(Content current, JsonNode json) {
        JsonNode number = json.path("version").path("number");
        if (!number.isNumber() && !number.asText().matches("\\d{1,9}")) {
            throw desk.faults().invalid("sandbox.confluence.fault.version.missing");
        }
        if (number.asInt() != current.version() + 1) {
            throw new Fault(
                    Fault.Kind.CONFLICT,
                    "Version must be incremented on update. Current version is: " + current.version());
        }
        boolean minor = json.path("version").path("minorEdit").asBoolean();
        return new Edit(
                current.id(),
                current.version(),
                json.path("title").asText(current.title()),
                body(json, current.body()),
                message(json),
                minor,
                Why.EDIT,
                minor);
    }

    private void moveUnder(Content current, JsonNode ancestors) {
        long parent = parent(ancestors);
        if (parent != 0 && parent != current.place().parentId()) {
            changes.move(current, desk.page(parent).spaceKey(), parent);
        }
    }

    private static long parent(JsonNode ancestors) {
        return ancestors.isArray() && !ancestors.isEmpty()
                ? ancestors.get(ancestors.size() - 1).path("id").asLong()
                : 0;
    }

    private static String message(JsonNode json) {
        return json.path("version").path("message").asText("");
    }

    private static String body(JsonNode json, String otherwise) {
        JsonNode body = json.path("body");
        for (String representation : new String[] {"storage", "editor"}) {
            if (body.path(representation).path("value").isTextual()) {
                return body.path(representation).path("value").asText();
            }
        }
        return otherwise;
    }
}
