package sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import sandbox.confluence.render.Headings;
import sandbox.template.Escaping;
import sandbox.text.Texts;

/** The macros that pages can count on without any plugin, in the markup of the genuine host. */
final class BuiltIns {

    private final Texts texts;

    BuiltIns(Texts texts) {
        this.texts = texts;
    }

    Map<String, Macro> all() {
        return Map.ofEntries(
                Map.entry("anchor", BuiltIn.inline(BuiltIns::anchor)),
                Map.entry("status", BuiltIn.inline(BuiltIns::status)),
                Map.entry("toc", BuiltIn.block(BuiltIns::contents)),
                Map.entry("info", message("information", "info")),
                Map.entry("note", message("note", "warning")),
                Map.entry("tip", message("tip", "approve")),
                Map.entry("warning", message("warning", "error")),
                Map.entry("panel", BuiltIn.around(BuiltIns::panel)),
                Map.entry("expand", BuiltIn.around(this::expand)),
                Map.entry("code", BuiltIn.text(BuiltIns::code)),
                Map.entry("noformat", BuiltIn.text(BuiltIns::noFormat)),
                Map.entry("details", BuiltIn.around(BuiltIns::details)),
                Map.entry(
                        "excerpt",
                        BuiltIn.around((parameters, body, context) -> isTrue(parameters, "hidden") ? "" : body)),
                Map.entry("section", BuiltIn.around((parameters, body, context) -> box("sectionMacro", body))),
                Map.entry("column", BuiltIn.around((parameters, body, context) -> box("columnMacro", body))));
    }

    private static String anchor(Map<String, String> parameters, String body, ConversionContext context) {
        String id = Headings.id(context, parameters.getOrDefault("", ""));
        return "<span class=\"confluence-anchor-link\" id=\"" + Escaping.escape(id) + "\"></span>";
    }

    private static String status(Map<String, String> parameters, String body, ConversionContext context) {
        String colour = parameters.getOrDefault("colour", parameters.getOrDefault("color", "Grey"));
        String look =
                switch (colour.toLowerCase(java.util.Locale.ROOT)) {
                    case "red" -> " aui-lozenge-removed";
                    case "yellow" -> " aui-lozenge-moved";
                    case "green" -> " aui-lozenge-success";
                    case "blue" -> " aui-lozenge-inprogress";
                    case "purple" -> " aui-lozenge-new";
                    default -> "";
                };
        String subtle = isTrue(parameters, "subtle") ? " aui-lozenge-subtle" : "";
        String title = parameters.getOrDefault("title", colour);
        return "<span class=\"status-macro aui-lozenge" + look + subtle + "\">" + Escaping.escape(title) + "</span>";
    }

    private static String contents(Map<String, String> parameters, String body, ConversionContext context) {
        int deepest = number(parameters.get("maxLevel"), 7);
        int highest = number(parameters.get("minLevel"), 1);
        List<Headings.Heading> headings = Headings.in(context).stream()
                .filter(heading -> heading.level() >= highest && heading.level() <= deepest)
                .toList();
        return box("toc-macro", ContentsList.html(headings));
    }

    private static Macro message(String kind, String icon) {
        return BuiltIn.around((parameters, body, context) -> {
            String title = parameters.getOrDefault("title", "");
            return "<div class=\"confluence-information-macro confluence-information-macro-" + kind + "\">"
                    + (title.isEmpty() ? "" : "<p class=\"title\">" + Escaping.escape(title) + "</p>")
                    + "<span class=\"aui-icon aui-icon-small aui-iconfont-" + icon
                    + " confluence-information-macro-icon\"></span>"
                    + box("confluence-information-macro-body", body)
                    + "</div>";
        });
    }

    private static String panel(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", "");
        String header = title.isEmpty() ? "" : box("panelHeader", "<b>" + Escaping.escape(title) + "</b>");
        return box("panel", header + box("panelContent", body));
    }

    private String expand(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", parameters.getOrDefault("", ""));
        String shown = title.isEmpty() ? texts.text("sandbox.confluence.macro.expand.open") : title;
        return "<details class=\"expand-container\"><summary class=\"expand-control\"><span class=\"expand-control-text\">"
                + Escaping.escape(shown) + "</span></summary>" + box("expand-content", body) + "</details>";
    }

    private static String code(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", "");
        String header =
                title.isEmpty() ? "" : box("codeHeader panelHeader pdl", "<b>" + Escaping.escape(title) + "</b>");
        String language = parameters.getOrDefault("language", parameters.getOrDefault("", "plain"));
        String code = "<pre class=\"syntaxhighlighter-pre\" data-language=\"" + Escaping.escape(language) + "\">"
                + Escaping.escape(body) + "</pre>";
        return box("code panel pdl", header + box("codeContent panelContent pdl", code));
    }

    private static String noFormat(Map<String, String> parameters, String body, ConversionContext context) {
        return box(
                "preformatted panel",
                box("preformattedContent panelContent", "<pre>" + Escaping.escape(body) + "</pre>"));
    }

    private static String details(Map<String, String> parameters, String body, ConversionContext context) {
        return isTrue(parameters, "hidden") ? "" : box("plugin-tabmeta-details", body);
    }

    private static String box(String classes, String html) {
        return "<div class=\"" + classes + "\">" + html + "</div>";
    }

    private static boolean isTrue(Map<String, String> parameters, String name) {
        return "true".equals(parameters.get(name));
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d") ? Integer.parseInt(text) : otherwise;
    }
}
