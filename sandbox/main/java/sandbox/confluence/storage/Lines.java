package sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Storage format as lines of readable text: for comparing versions, for searching and for excerpts. */
public final class Lines {

    private static final Set<String> BREAKING = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr",
            "pre",
            "blockquote",
            "br",
            "div",
            "table",
            "ul",
            "ol",
            "ac:task",
            "ac:layout-cell",
            "hr");

    /** What no reader of a page sees. */
    private static final Set<String> UNSEEN =
            Set.of("ac:placeholder", "script", "style", "ac:task-id", "ac:task-status");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final boolean withMacros;

    private Lines(boolean withMacros) {
        this.withMacros = withMacros;
    }

    /** Everything a version holds; macros appear with their names and parameters. */
    public static List<String> of(String storage) {
        return new Lines(true).read(storage);
    }

    /** What a reader sees, on one line. */
    public static String text(String storage) {
        return String.join(" ", new Lines(false).read(storage));
    }

    private List<String> read(String storage) {
        Storage.parse(storage).childNodes().forEach(this::walk);
        breakLine();
        return lines;
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            walk(element);
        }
    }

    private void walk(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return;
        }
        if (Storage.isMacro(element)) {
            macro(element);
        } else if (element.nameIs("ri:page") || element.nameIs("ri:user")) {
            line.append(element.attr("ri:content-title")).append(element.attr("ri:username"));
        } else {
            boolean breaking = BREAKING.contains(element.normalName());
            if (breaking) {
                breakLine();
            }
            element.childNodes().forEach(this::walk);
            if (breaking) {
                breakLine();
            } else if (element.nameIs("td") || element.nameIs("th")) {
                line.append(withMacros ? " | " : " ");
            }
        }
    }

    private void macro(Element macro) {
        if (withMacros) {
            breakLine();
            line.append('{').append(macro.attr("ac:name"));
            new MacroReader(key -> key).parameters(macro).forEach((name, value) -> line.append(
                            line.charAt(line.length() - 1) == '}' ? "" : " ")
                    .append(name)
                    .append('=')
                    .append(value));
            line.append('}');
            breakLine();
        }
        MacroReader.bodyElement(macro).ifPresent(this::body);
    }

    private void body(Element body) {
        if (body.nameIs("ac:plain-text-body")) {
            body.wholeText().lines().forEach(one -> {
                line.append(one);
                breakLine();
            });
        } else {
            body.childNodes().forEach(this::walk);
        }
        breakLine();
    }

    private void breakLine() {
        String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
