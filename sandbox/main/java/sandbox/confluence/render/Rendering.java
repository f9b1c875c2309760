package sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import sandbox.confluence.storage.Storage;
import sandbox.template.Escaping;

/** One walk through one document. Belongs to one thread. */
final class Rendering {

    private final String storage;
    private final ConversionContext context;
    private final Headings headings;
    private final ViewRenderer renderer;

    Rendering(String storage, ConversionContext context, Headings headings, ViewRenderer renderer) {
        this.storage = storage;
        this.context = context;
        this.headings = headings;
        this.renderer = renderer;
    }

    String storage() {
        return storage;
    }

    ConversionContext context() {
        return context;
    }

    String children(Element parent) {
        StringBuilder html = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                html.append(Escaping.escape(text.getWholeText()));
            } else if (node instanceof Element element) {
                html.append(element(element));
            }
        }
        return html.toString();
    }

    private String element(Element element) {
        String name = element.normalName();
        if (Storage.isMacro(element)) {
            return renderer.calls().html(element, this);
        }
        if (name.startsWith("ac:")) {
            return own(element);
        }
        if (name.indexOf(':') >= 0 || Tags.isSilent(element)) {
            return "";
        }
        return name.equals("time") ? time(element) : plain(element);
    }

    private String own(Element element) {
        return switch (element.normalName()) {
            case "ac:link" -> renderer.links().link(element, context, this::children);
            case "ac:image" -> renderer.links().image(element);
            case "ac:emoticon" -> Emoticons.html(element.attr("ac:name"));
            case "ac:task-list" -> "<ul class=\"inline-task-list\">" + children(element) + "</ul>";
            case "ac:task" -> task(element);
            case "ac:layout" -> box("contentLayout2", children(element));
            case "ac:layout-section" ->
                box("columnLayout " + element.attr("ac:type").replace('_', '-'), children(element));
            case "ac:layout-cell" -> box("cell normal", box("innerCell", children(element)));
            case "ac:inline-comment-marker" -> "<span class=\"inline-comment-marker\">" + children(element) + "</span>";
            case "ac:placeholder", "ac:parameter", "ac:task-id", "ac:task-uuid", "ac:task-status" -> "";
            default -> children(element);
        };
    }

    private String plain(Element element) {
        if (!Tags.isAllowed(element)) {
            return children(element);
        }
        return switch (element.normalName()) {
            case "table" -> box("table-wrap", tag(element, "confluenceTable"));
            case "th" -> tag(element, "confluenceTh");
            case "td" -> tag(element, "confluenceTd");
            case "a" -> tag(element, Tags.isExternalLink(element) ? "external-link" : "");
            case "p" -> paragraph(element);
            default -> tag(element, "");
        };
    }

    /** A block inside a paragraph would end it in every browser; then it is no paragraph. */
    private String paragraph(Element element) {
        boolean holdsBlock = element.children().stream().anyMatch(renderer.calls()::isBlock);
        return holdsBlock ? box("conf-paragraph", children(element)) : tag(element, "");
    }

    private String tag(Element element, String extraClass) {
        String id = Headings.isHeading(element) ? headings.idOf(element) : "";
        return Tags.open(element, extraClass, id)
                + (Tags.isVoid(element) ? "" : children(element))
                + Tags.close(element);
    }

    private String task(Element task) {
        boolean done = task.children().stream()
                .anyMatch(child ->
                        child.nameIs("ac:task-status") && child.text().strip().equals("complete"));
        Element body = task.children().stream()
                .filter(child -> child.nameIs("ac:task-body"))
                .findFirst()
                .orElse(task);
        return "<li" + (done ? " class=\"checked\"" : "") + ">" + children(body) + "</li>";
    }

    private String time(Element time) {
        String day = time.attr("datetime");
        return "<time datetime=\"" + Escaping.escape(day) + "\">" + Escaping.escape(readable(day)) + "</time>";
    }

    private String readable(String day) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(renderer.texts().locale())
                    .format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private static String box(String classes, String html) {
        return "<div class=\"" + Escaping.escape(classes) + "\">" + html + "</div>";
    }
}
