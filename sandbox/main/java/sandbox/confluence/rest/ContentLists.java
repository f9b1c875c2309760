package sandbox.confluence.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Store;
import sandbox.confluence.cql.Search;

/** Lists of content that the caller may see. */
public final class ContentLists {

    private final Store store;
    private final Desk desk;

    public ContentLists(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** A part of what the query parameters of {@code GET /content} ask for, with the number of all. */
    Search.Found matching(MultivaluedMap<String, String> query, Paging paging) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder condition =
                new StringBuilder("current_id = 0 and ").append(store.access().visible(desk.who(), parameters));
        and(condition, parameters, "space_key", spaceKey(query.getFirst("spaceKey")));
        and(condition, parameters, "lower(title)", lower(query.getFirst("title")));
        and(condition, parameters, "kind", query.getFirst("type") == null ? "page" : query.getFirst("type"));
        String status = query.getFirst("status") == null ? "current" : query.getFirst("status");
        and(condition, parameters, "status", status.equals("any") ? null : status);
        return part(condition.toString(), "id", parameters, paging);
    }

    /** The current pages of a space. */
    Search.Found pages(String spaceKey, Paging paging) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder condition = new StringBuilder("kind = 'page' and status = 'current' and ")
                .append(store.access().visible(desk.who(), parameters));
        and(condition, parameters, "space_key", spaceKey);
        return part(condition.toString(), "lower(title), id", parameters, paging);
    }

    private Search.Found part(String condition, String order, Map<String, Object> parameters, Paging paging) {
        int total = store.contents().count(condition, parameters);
        parameters.put("limit", paging.limit());
        parameters.put("start", paging.start());
        String cut = condition + " order by " + order + " limit :limit offset :start";
        return new Search.Found(store.contents().select(cut, parameters), total);
    }

    List<Content> children(Content parent, String type) {
        return switch (type) {
            case "page" -> visible(store.contents().children(parent.id()).stream());
            case "comment" -> visible(store.contents().comments(parent.id()).stream());
            default -> List.of();
        };
    }

    Content version(Content page, int number) {
        return store.contents().version(page.id(), number).orElseThrow(() -> desk.faults()
                .noContent(page.id()));
    }

    private List<Content> visible(Stream<Content> contents) {
        return contents.filter(desk::maySee).toList();
    }

    private String spaceKey(String key) {
        return key == null ? null : desk.space(key).key();
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void and(StringBuilder condition, Map<String, Object> parameters, String column, String value) {
        if (value != null) {
            String name = "p" + parameters.size();
            condition.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }
}
