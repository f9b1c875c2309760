package org.aftermath.confluence.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * HTML, or storage format, as Markdown: headings, paragraphs, lists, tables, quotes, code, links. What it has no sign for
 * keeps its words and loses its looks. Not for sharing.
 */
public final class Prose {

    private static final int DEEPEST = 100;
    private static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "table",
            "pre",
            "blockquote",
            "hr",
            "div",
            "section",
            "figure",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "ac:structured-macro",
            "ac:rich-text-body",
            "ac:plain-text-body",
            "ac:layout",
            "ac:layout-section",
            "ac:layout-cell",
            "ac:task-list");
    private static final Set<String> SILENT =
            Set.of("script", "style", "ac:placeholder", "ac:parameter", "ac:task-id", "ac:task-status", "template");

    private final URI base;
    private final boolean plain;
    private final StringBuilder out = new StringBuilder();

    private Prose(URI base, boolean plain) {
        this.base = base;
        this.plain = plain;
    }

    /**
     * @param html well-formed or nearly so
     * @param base of addresses that leave out where they begin
     */
    public static String markdown(String html, URI base) {
        var prose = new Prose(base, false);
        prose.children(Jsoup.parse(html, "", Parser.xmlParser()), "", 0);
        return prose.text();
    }

    /** The words of some nodes line by line, with nothing escaped: for readers of pasted text. */
    static String lines(List<? extends Node> nodes) {
        var prose = new Prose(URI.create(""), true);
        prose.nodes(nodes, "", 0);
        return prose.text();
    }

    private String text() {
        return out.toString()
                        .replaceAll("(?m)[ \\t]+$", "")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    private void children(Element of, String indent, int depth) {
        nodes(of.childNodes(), indent, depth);
    }

    /** What stands between blocks is a paragraph. */
    private void nodes(List<? extends Node> nodes, String indent, int depth) {
        var loose = new ArrayList<Node>();
        for (var node : nodes) {
            if (node instanceof Element element && holdsBlocks(element)) {
                paragraph(loose, indent, depth);
                block(element, indent, depth + 1);
            } else {
                loose.add(node);
            }
        }
        paragraph(loose, indent, depth);
    }

    /** Whether it stands on lines of its own, in HTML or in storage format. */
    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static boolean holdsBlocks(Element element) {
        return isBlock(element)
                || !SILENT.contains(element.normalName())
                        && element.children().stream().anyMatch(Prose::isBlock);
    }

    private void paragraph(List<Node> loose, String indent, int depth) {
        var words = inline(loose, depth).strip();
        if (!words.isEmpty()) {
            out.append(indent).append(words.replace("\n", "\n" + indent)).append("\n\n");
        }
        loose.clear();
    }

    private void block(Element element, String indent, int depth) {
        var name = element.normalName();
        if (depth > DEEPEST) {
            out.append(indent).append(element.text()).append("\n\n");
        } else if (name.matches("h[1-6]")) {
            var words = inline(element.childNodes(), depth).strip().replace('\n', ' ');
            out.append(words.isEmpty() ? "" : "#".repeat(name.charAt(1) - '0') + " " + words + "\n\n");
        } else {
            switch (name) {
                case "hr" -> {
                    // A tag that was left open holds what follows it.
                    out.append(indent).append("---\n\n");
                    children(element, indent, depth);
                }
                case "dt" ->
                    out.append(indent)
                            .append(around("**", inline(element.childNodes(), depth)))
                            .append('\n');
                case "ul", "ol", "ac:task-list" -> list(element, indent, depth);
                case "table" -> table(element, indent, depth);
                case "pre", "ac:plain-text-body" -> fence(element.wholeText(), indent);
                case "blockquote" -> children(element, indent + "> ", depth);
                default -> children(element, indent, depth);
            }
        }
    }

    private void list(Element list, String indent, int depth) {
        var number = 0;
        for (var item : list.children()) {
            number++;
            var mark = list.nameIs("ol") ? number + ". " : "- ";
            var inner = new Prose(base, plain);
            inner.children(item, "", depth);
            var done = item.children().stream()
                    .filter(child -> child.nameIs("ac:task-status"))
                    .map(status -> status.text().equals("complete") ? "[x] " : "[ ] ")
                    .collect(Collectors.joining());
            var told = done + inner.text().strip().replaceAll("\n\n(?=\\s*(-|\\d+\\.) )", "\n");
            out.append(indent)
                    .append(mark)
                    .append(told.replace("\n", "\n" + indent + " ".repeat(mark.length())))
                    .append('\n');
        }
        out.append('\n');
    }

    private void table(Element table, String indent, int depth) {
        var rows = table.getElementsByTag("tr").stream()
                .filter(row -> isRowOf(table, row))
                .map(row -> row.children().stream()
                        .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                        .map(cell -> cell(cell, depth))
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (var place = 0; place < rows.size(); place++) {
            var cells = new ArrayList<>(rows.get(place));
            while (cells.size() < width) {
                cells.add("");
            }
            out.append(indent).append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (place == 0) {
                out.append(indent).append("| --- ".repeat(width)).append("|\n");
            }
        }
        out.append('\n');
    }

    /** Without a selector, whose patterns would come into the jar. */
    private static boolean isRowOf(Element table, Element row) {
        for (@Nullable Element around = row.parent(); around != null; around = around.parent()) {
            if (around.nameIs("table")) {
                return around == table;
            }
        }
        return false;
    }

    private String cell(Element cell, int depth) {
        var inner = new Prose(base, plain);
        inner.children(cell, "", depth);
        return inner.text().strip().replace("|", "\\|").replaceAll("\n+", plain ? " " : "<br>");
    }

    private void fence(String code, String indent) {
        var mark = code.contains("```") ? "~~~~" : "```";
        out.append(indent).append(mark).append('\n');
        code.strip().lines().forEach(line -> out.append(indent).append(line).append('\n'));
        out.append(indent).append(mark).append("\n\n");
    }

    private String inline(List<? extends Node> nodes, int depth) {
        var words = new StringBuilder();
        for (var node : nodes) {
            if (node instanceof TextNode text) {
                words.append(escaped(text.getWholeText().replaceAll("[\\s\u00a0]+", " ")));
            } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
                words.append(depth > DEEPEST ? element.text() : inline(element, depth + 1));
            }
        }
        return words.toString();
    }

    private String inline(Element element, int depth) {
        var words = inline(element.childNodes(), depth);
        return switch (element.normalName()) {
            case "br" -> "\n" + words;
            case "strong", "b", "th" -> around("**", words);
            case "em", "i" -> around("*", words);
            case "del", "s" -> around("~~", words);
            case "code", "tt" -> plain ? words : "`" + element.text().replace('`', '\'') + "`";
            case "a" -> link(element.attr("href").strip(), words);
            case "img" -> image(element.attr("src"), element.attr("alt")) + words;
            case "ri:user" -> "@" + element.attr("ri:username") + element.attr("ri:userkey");
            case "ri:page" -> element.attr("ri:content-title");
            case "ri:attachment" -> element.attr("ri:filename");
            case "ri:url" -> element.attr("ri:value");
            case "time" -> words.isBlank() ? element.attr("datetime") : words;
            default -> words;
        };
    }

    private String around(String sign, String words) {
        var told = words.strip();
        return plain || told.isEmpty()
                ? words
                : (words.startsWith(" ") ? " " : "") + sign + told + sign + (words.endsWith(" ") ? " " : "");
    }

    private String link(String address, String words) {
        if (!address.matches("(?i)(https?://|mailto:|/).*")) {
            return words;
        }
        var whole = resolved(address);
        return plain && words.strip().equals(whole) ? whole : "[" + words.strip() + "](" + whole + ")";
    }

    private String image(String address, String words) {
        return address.isBlank() || address.startsWith("data:") ? words : "![" + words + "](" + resolved(address) + ")";
    }

    /** Parentheses and blanks would end an address. */
    private String resolved(String address) {
        var whole = address;
        try {
            whole = base.resolve(address).toString();
        } catch (IllegalArgumentException odd) {
            // Kept as it is: nobody but a browser can say what it means.
        }
        return whole.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    private String escaped(String text) {
        return plain ? text : text.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1");
    }
}
