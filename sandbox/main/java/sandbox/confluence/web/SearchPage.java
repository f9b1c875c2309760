package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.cql.Search;
import sandbox.confluence.storage.Lines;

/** {@code /dosearchsite.action?queryString=…} and {@code /label/KEY/name}: search by words, space and label. */
public final class SearchPage extends Screen {

    private static final long serialVersionUID = 1;
    private static final int PER_PAGE = 10;
    private static final int EXCERPT = 220;

    public SearchPage(Site site) {
        super(site);
    }

    /** One result. */
    public record Hit(PageLink page, String space, String excerpt, When modified, List<Labels.Named> labels) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/label")) {
            String[] parts = String.valueOf(request.getPathInfo()).split("/", 3);
            search(request, response, "", parts.length > 2 ? parts[1] : "", parts[parts.length - 1]);
        } else {
            search(
                    request,
                    response,
                    text(request, "queryString").strip(),
                    text(request, "where"),
                    text(request, "label"));
        }
    }

    private void search(
            HttpServletRequest request, HttpServletResponse response, String words, String space, String label)
            throws IOException {
        int start = number(request, "startIndex", 0);
        Map<String, Object> values = new HashMap<>();
        values.put("words", words);
        values.put("where", space);
        values.put("label", label);
        values.put("asked", !words.isEmpty() || !label.isEmpty());
        values.put("spaces", spaces());
        Search.Found found = words.isEmpty() && label.isEmpty()
                ? new Search.Found(List.of(), 0)
                : site().search().find(cql(words, space, label), start, PER_PAGE);
        values.put("hits", found.contents().stream().map(this::hit).toList());
        values.put("total", found.total());
        values.put("hasNext", start + PER_PAGE < found.total());
        values.put("next", start + PER_PAGE);
        values.put("hasPrevious", start > 0);
        values.put("previous", Math.max(0, start - PER_PAGE));
        show(request, response, site().text("search.title"), "atl.general", "search", values);
    }

    private static String cql(String words, String space, String label) {
        StringBuilder cql = new StringBuilder("type = page");
        if (!words.isEmpty()) {
            cql.append(" and text ~ ").append(quoted(words));
        }
        if (!space.isEmpty()) {
            cql.append(" and space = ").append(quoted(space));
        }
        if (!label.isEmpty()) {
            cql.append(" and label = ").append(quoted(label));
        }
        return cql.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<StoredSpace> spaces() {
        return site().store().spaces().all().stream()
                .filter(space -> site().desk().may(Right.VIEW, space.key()))
                .toList();
    }

    private Hit hit(Content page) {
        String text = Lines.text(page.body());
        return new Hit(
                PageLink.of(site(), page),
                site().store()
                        .spaces()
                        .find(page.spaceKey())
                        .map(StoredSpace::name)
                        .orElse(""),
                text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text,
                When.of(site(), page.revision().stamp().at()),
                site().store().labels().of(page.id()));
    }
}
