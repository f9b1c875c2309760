package sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.Store;
import sandbox.template.Escaping;
import sandbox.text.Texts;

/** The built-in macros that list pages: those below the page, and those with a label. */
public final class ListMacros {

    private final Store store;
    private final Desk desk;
    private final String contextPath;
    private final Texts texts;

    private ListMacros(Store store, Desk desk, String contextPath, Texts texts) {
        this.store = store;
        this.desk = desk;
        this.contextPath = contextPath;
        this.texts = texts;
    }

    public static void addTo(Macros macros, Store store, Desk desk, String contextPath, Texts texts) {
        ListMacros lists = new ListMacros(store, desk, contextPath, texts);
        add(macros, "children", BuiltIn.block(lists::children), List.of());
        add(
                macros,
                "contentbylabel",
                BuiltIn.block(lists::byLabel),
                List.of(
                        new MacroForm.Field("labels", "string", true, false, false, "", List.of()),
                        new MacroForm.Field("max", "int", false, false, false, "15", List.of())));
    }

    private static void add(Macros macros, String name, BuiltIn macro, List<MacroForm.Field> fields) {
        MacroForm form = new MacroForm(
                BuiltInMacros.KEY, name, "", List.of("navigation"), fields, Map.of("label", "labels"), true);
        macros.add(new MacroModule(form, macro), List.of());
    }

    private String children(Map<String, String> parameters, String body, ConversionContext context) {
        String condition = "kind = 'page' and status = 'current' and parent_id = :parent";
        long parent = context.getEntity() == null ? -1 : context.getEntity().getId();
        return list("childpages-macro", condition + " order by lower(title), id", Map.of("parent", parent), 500);
    }

    /** The newest pages with all of the labels, in any space that the reader may see. */
    private String byLabel(Map<String, String> parameters, String body, ConversionContext context) {
        List<String> labels = Arrays.stream(
                        parameters.getOrDefault("labels", "").split("[,\\s]+"))
                .filter(Labels::isValid)
                .map(Labels::normal)
                .distinct()
                .toList();
        StringBuilder condition = new StringBuilder("kind = 'page' and status = 'current'");
        Map<String, Object> values = new HashMap<>();
        for (String label : labels) {
            String name = "label" + values.size();
            condition.append(" and exists (select 1 from content_label cl join label l on l.id = cl.label_id"
                    + " where cl.content_id = content.id and l.name = :" + name + ")");
            values.put(name, label);
        }
        int most =
                parameters.getOrDefault("max", "").matches("\\d{1,3}") ? Integer.parseInt(parameters.get("max")) : 15;
        return labels.isEmpty()
                ? list("content-by-label", "1 = 0", Map.of(), 1)
                : list("content-by-label", condition + " order by modified desc, id", values, most);
    }

    private String list(String classes, String condition, Map<String, ?> values, int most) {
        Map<String, Object> parameters = new HashMap<>(values);
        String visible = store.access().visible(desk.who(), parameters);
        parameters.put("most", most);
        String items = store.contents().select(visible + " and " + condition + " limit :most", parameters).stream()
                .map(this::item)
                .collect(Collectors.joining());
        return items.isEmpty()
                ? "<p class=\"" + classes + "\">" + Escaping.escape(texts.text("sandbox.confluence.macro.list.empty"))
                        + "</p>"
                : "<ul class=\"" + classes + "\">" + items + "</ul>";
    }

    private String item(Content page) {
        return "<li><a href=\"" + contextPath + "/pages/viewpage.action?pageId=" + page.id() + "\">"
                + Escaping.escape(page.title()) + "</a></li>";
    }
}
