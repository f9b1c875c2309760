package sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.Store;
import sandbox.confluence.render.Html;
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
                List.of(new MacroForm.Field("labels", "string", true, false, false, "", List.of())));
    }

    private static void add(Macros macros, String name, BuiltIn macro, List<MacroForm.Field> fields) {
        MacroForm form = new MacroForm(
                BuiltInMacros.KEY, name, "", List.of("navigation"), fields, Map.of("label", "labels"), true);
        macros.add(new MacroModule(form, macro), List.of());
    }

    private String children(Map<String, String> parameters, String body, ConversionContext context) {
        return context.getEntity() == null
                ? ""
                : list(
                        "childpages-macro",
                        store.contents().children(context.getEntity().getId()));
    }

    /** Pages with all of the labels, in any space that the reader may see. */
    private String byLabel(Map<String, String> parameters, String body, ConversionContext context) {
        List<String> labels = Arrays.stream(
                        parameters.getOrDefault("labels", "").split("[,\\s]+"))
                .filter(Labels::isValid)
                .toList();
        if (labels.isEmpty()) {
            return list("content-by-label", List.of());
        }
        List<Content> pages = store.labels().contentWith(labels.get(0)).stream()
                .flatMap(id -> store.contents().find(id).stream())
                .filter(page -> labels.stream().allMatch(label -> bears(page, label)))
                .toList();
        return list("content-by-label", pages);
    }

    private boolean bears(Content page, String label) {
        return store.labels().of(page.id()).stream().anyMatch(one -> one.name().equals(Labels.normal(label)));
    }

    private String list(String classes, List<Content> pages) {
        String items = pages.stream().filter(desk::maySee).map(this::item).collect(Collectors.joining());
        return items.isEmpty()
                ? "<p class=\"" + classes + "\">" + Html.escape(texts.text("sandbox.confluence.macro.list.empty"))
                        + "</p>"
                : "<ul class=\"" + classes + "\">" + items + "</ul>";
    }

    private String item(Content page) {
        return "<li><a href=\"" + contextPath + "/pages/viewpage.action?pageId=" + page.id() + "\">"
                + Html.escape(page.title()) + "</a></li>";
    }
}
