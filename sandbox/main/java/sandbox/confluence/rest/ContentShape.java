package sandbox.confluence.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.Store;
import sandbox.confluence.render.PageView;

/** A page or comment in answers. */
public final class ContentShape {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    private final Store store;
    private final Desk desk;
    private final PageView view;
    private final People people;
    private final Addresses addresses;

    public ContentShape(Store store, Desk desk, PageView view, People people, Addresses addresses) {
        this.store = store;
        this.desk = desk;
        this.view = view;
        this.people = people;
        this.addresses = addresses;
    }

    Map<String, Object> of(Content content, Expand expand) {
        String path = "/rest/api/content/" + content.id();
        String space = "/rest/api/space/" + Addresses.encode(content.spaceKey());
        Json json = Json.object()
                .put("id", Long.toString(content.id()))
                .put("type", content.kind().word())
                .put("status", content.status().word())
                .put("title", content.title())
                .part(expand, "space", space, () -> space(content, expand.below("space")))
                .part(expand, "history", path + "/history", () -> history(content, expand.below("history")))
                .part(expand, "version", "", () -> version(content))
                .part(expand, "ancestors", "", () -> ancestors(content, expand.below("ancestors")))
                .part(expand, "container", space, () -> container(content))
                .part(expand, "body", "", () -> body(content, expand.below("body")))
                .part(expand, "metadata", "", () -> metadata(content, expand.below("metadata")))
                .part(expand, "children", path + "/child", () -> children(content, expand.below("children")))
                .expandable("operations", "")
                .expandable("restrictions", path + "/restriction/byOperation")
                .expandable("descendants", path + "/descendant")
                .put("extensions", Map.of("position", "none"));
        return links(json, content, path).map();
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    Map<String, Object> version(Content content) {
        return Json.object()
                .put("by", people.byKey(content.revision().stamp().by()))
                .put("when", time(content.revision().stamp().at()))
                .put("message", content.revision().comment())
                .put("number", content.version())
                .put("minorEdit", content.revision().minor())
                .put("hidden", false)
                .link(
                        "self",
                        addresses.self(
                                "/rest/experimental/content/" + content.latestId() + "/version/" + content.version()))
                .expandable("content", "/rest/api/content/" + content.id())
                .map();
    }

    Map<String, Object> history(Content content, Expand expand) {
        Content current = store.contents().find(content.latestId()).orElse(content);
        return Json.object()
                .part(expand, "lastUpdated", "", () -> version(current))
                .part(expand, "previousVersion", "", () -> neighbour(content, content.version() - 1))
                .part(expand, "nextVersion", "", () -> neighbour(content, content.version() + 1))
                .expandable("contributors", "")
                .put("latest", content.id() == content.latestId())
                .put("createdBy", people.byKey(content.created().by()))
                .put("createdDate", time(content.created().at()))
                .link("self", addresses.self("/rest/api/content/" + content.latestId() + "/history"))
                .map();
    }

    Map<String, Object> label(Labels.Named label) {
        return Json.object()
                .put("prefix", "global")
                .put("name", label.name())
                .put("id", Long.toString(label.id()))
                .put("label", label.name())
                .map();
    }

    Map<String, Object> space(Content content, Expand expand) {
        return store.spaces()
                .find(content.spaceKey())
                .map(space -> new SpaceShape(addresses).of(space, expand, this::byId))
                .orElse(Map.of());
    }

    Object byId(long id) {
        return store.contents()
                .find(id)
                .filter(desk::maySee)
                .map(page -> of(page, Expand.nothing()))
                .orElse(null);
    }

    private Json links(Json json, Content content, String path) {
        if (content.isPage() && content.isCurrent()) {
            json.link("edit", "/pages/editpage.action?pageId=" + content.id())
                    .link("tinyui", "/x/" + Long.toString(content.id(), 36));
        }
        return json.link("webui", Addresses.webUi(content))
                .link("collection", "/rest/api/content")
                .link("base", addresses.base())
                .link("context", addresses.contextPath())
                .link("self", addresses.self(path));
    }

    private Map<String, Object> neighbour(Content content, int number) {
        return store.contents()
                .version(content.latestId(), number)
                .map(this::version)
                .orElse(null);
    }

    private List<Map<String, Object>> ancestors(Content content, Expand expand) {
        return store.contents().ancestors(content).stream()
                .filter(desk::maySee)
                .map(above -> of(above, expand))
                .toList();
    }

    private Object container(Content content) {
        return content.isPage()
                ? space(content, Expand.nothing())
                : byId(content.place().containerId());
    }

    private Map<String, Object> body(Content content, Expand expand) {
        return Json.object()
                .part(expand, "storage", "", () -> body(content, "storage", content.body()))
                .part(expand, "view", "", () -> body(content, "view", view.html(content, "display")))
                .part(expand, "export_view", "", () -> body(content, "export_view", view.html(content, "display")))
                .part(expand, "styled_view", "", () -> body(content, "styled_view", view.html(content, "display")))
                .expandable("editor", "")
                .expandable("anonymous_export_view", "")
                .map();
    }

    private static Map<String, Object> body(Content content, String representation, String value) {
        return Json.object()
                .put("value", value)
                .put("representation", representation)
                .expandable("content", "/rest/api/content/" + content.id())
                .map();
    }

    private Map<String, Object> metadata(Content content, Expand expand) {
        return Json.object()
                .part(expand, "labels", "/rest/api/content/" + content.id() + "/label", () -> labels(content))
                .part(expand, "properties", "", () -> properties(content, expand.below("properties")))
                .expandable("currentuser", "")
                .expandable("frontend", "")
                .map();
    }

    private Map<String, Object> labels(Content content) {
        List<Map<String, Object>> labels =
                store.labels().of(content.latestId()).stream().map(this::label).toList();
        String path = "/rest/api/content/" + content.latestId() + "/label";
        return new Paging(0, 200, 200, path, addresses).answer(labels, labels.size());
    }

    private Map<String, Object> properties(Content content, Expand expand) {
        Json json = Json.object();
        store.jsonProperties()
                .of(content.latestId())
                .forEach(property -> json.part(
                        expand,
                        property.key(),
                        PropertyResource.path(content.latestId(), property.key()),
                        () -> PropertyResource.shape(content.latestId(), property, addresses)));
        return json.map();
    }

    private Map<String, Object> children(Content content, Expand expand) {
        String path = "/rest/api/content/" + content.id() + "/child";
        return Json.object()
                .part(
                        expand,
                        "page",
                        path + "/page",
                        () -> list(store.contents().children(content.id()), expand.below("page"), path + "/page"))
                .part(
                        expand,
                        "comment",
                        path + "/comment",
                        () -> list(store.contents().comments(content.id()), expand.below("comment"), path + "/comment"))
                .expandable("attachment", path + "/attachment")
                .link("self", addresses.self(path))
                .map();
    }

    private Map<String, Object> list(List<Content> contents, Expand expand, String path) {
        List<Content> visible = contents.stream().filter(desk::maySee).toList();
        Paging paging = new Paging(0, 25, 25, path, addresses);
        return paging.answer(
                paging.cut(visible).stream().map(content -> of(content, expand)).toList(), visible.size());
    }
}
