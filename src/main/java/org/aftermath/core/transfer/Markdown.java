package org.aftermath.core.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as GitHub and its kin write it, as storage format: headings, paragraphs, lists, tables, quotes, code, links.
 * Whatever is given, what comes out is well-formed and holds no markup but ours. Not for sharing.
 */
public final class Markdown {

    private static final int DEEPEST = 12;
    /** Nobody sets signs in a line that is longer, and looking for them takes its time. */
    private static final int LONGEST_LINE = 5_000;

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}[^`]*|~{3,}.*)");
    private static final Pattern ITEM = Pattern.compile("( *)([-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[([ xX])][ \\t]+)?(.*)");
    private static final Pattern RULER = Pattern.compile("[\\s|:-]*-[\\s|:-]*");
    private static final Pattern LINE = Pattern.compile(" {0,3}([-*_])(?:[ \\t]{0,3}\\1){2,200}[ \\t]*");
    private static final Pattern HEAD = Pattern.compile("([A-Za-z][A-Za-z0-9_ -]{0,40}):[ \\t]*(.*)");
    private static final Pattern NAMED = Pattern.compile("[-*] \\*\\*([^*]{2,60})\\*\\*[ :：]*(.*)");

    private final List<String> lines;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Markdown(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The document's text without its head. A list whose items begin with names of sections is read as these sections.
     *
     * @param sections whether a heading is the name of a section
     */
    public static String storage(String text, Predicate<String> sections) {
        var lines = lines(text);
        var markdown = new Markdown(headed(lines.subList(headOf(lines), lines.size()), sections));
        markdown.blocks(0);
        return markdown.out.toString();
    }

    private static List<String> headed(List<String> lines, Predicate<String> sections) {
        var names = lines.stream()
                .map(NAMED::matcher)
                .filter(named -> named.matches() && sections.test(named.group(1)))
                .count();
        if (names < 2) {
            return lines;
        }
        var headed = new ArrayList<String>();
        for (var line : lines) {
            var named = NAMED.matcher(line);
            if (named.matches()) {
                headed.addAll(List.of("", "## " + named.group(1).replaceAll("[:：]\\s*$", ""), "", named.group(2)));
            } else {
                headed.add(line.startsWith("  ") ? line.substring(2) : line);
            }
        }
        return headed;
    }

    /** What the lines between {@code ---} at the beginning say, by their names. */
    public static Map<String, String> head(String text) {
        var head = new LinkedHashMap<String, String>();
        var lines = lines(text);
        for (var line : lines.subList(0, headOf(lines))) {
            var said = HEAD.matcher(line);
            if (said.matches()) {
                head.putIfAbsent(said.group(1), unquoted(said.group(2).strip()));
            }
        }
        return head;
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n")
                .replaceAll("[\r\u2028\u0085]", "\n")
                .replaceAll("[\\p{Cntrl}\ufeff\ufffe\uffff&&[^\n\t]]", "")
                .replace("\t", "    ")
                .replaceAll("(?s)<!--.*?-->", "")
                .split("\n", -1));
    }

    private static int headOf(List<String> lines) {
        var end = lines.get(0).strip().equals("---")
                ? lines.subList(1, Math.min(lines.size(), 200)).indexOf("---")
                : -1;
        return end < 0 ? 0 : end + 2;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                        .replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replaceAll("\\\\(.)", "$1")
                : value;
    }

    private void blocks(int depth) {
        while (at < lines.size()) {
            var line = lines.get(at);
            var heading = HEADING.matcher(line);
            if (line.isBlank()) {
                at++;
            } else if (line.length() > LONGEST_LINE) {
                at++;
                out.append("<p>").append(MarkdownLine.escaped(line)).append("</p>");
            } else if (FENCE.matcher(line).matches()) {
                fence(line);
            } else if (heading.matches()) {
                at++;
                heading(heading.group(1).length(), heading.group(2));
            } else if (LINE.matcher(line).matches()) {
                at++;
                out.append("<hr/>");
            } else if (isTable()) {
                table();
            } else if (line.startsWith(">")) {
                quote(depth);
            } else if (ITEM.matcher(line).matches() && depth < DEEPEST) {
                list(depth);
            } else {
                paragraph();
            }
        }
    }

    private void heading(int level, String words) {
        out.append("<h").append(level).append('>').append(MarkdownLine.storage(words));
        out.append("</h").append(level).append('>');
    }

    private void fence(String opening) {
        var mark = opening.strip().replaceAll("[^`~].*", "");
        var code = new StringBuilder();
        at++;
        while (at < lines.size() && !lines.get(at).strip().startsWith(mark)) {
            code.append(lines.get(at++)).append('\n');
        }
        at++;
        out.append("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[")
                .append(code.toString().stripTrailing().replace("]]>", "]]]]><![CDATA[>"))
                .append("]]></ac:plain-text-body></ac:structured-macro>");
    }

    private boolean isTable() {
        return lines.get(at).contains("|")
                && at + 1 < lines.size()
                && lines.get(at + 1).length() <= LONGEST_LINE
                && lines.get(at + 1).contains("|")
                && RULER.matcher(lines.get(at + 1)).matches();
    }

    private void table() {
        out.append("<table><tbody>");
        row(lines.get(at), "th");
        at += 2;
        while (at < lines.size() && lines.get(at).contains("|")) {
            row(lines.get(at++), "td");
        }
        out.append("</tbody></table>");
    }

    private void row(String line, String tag) {
        var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        out.append("<tr>");
        for (var cell : inner.split("(?<!\\\\)\\|", -1)) {
            var words = MarkdownLine.storage(cell.strip().replace("\\|", "|"));
            out.append('<').append(tag).append('>').append(words.isEmpty() ? "<br/>" : words);
            out.append("</").append(tag).append('>');
        }
        out.append("</tr>");
    }

    private void quote(int depth) {
        var quoted = new ArrayList<String>();
        while (at < lines.size() && lines.get(at).startsWith(">")) {
            quoted.add(lines.get(at++).replaceFirst("> ?", ""));
        }
        out.append("<blockquote>");
        within(quoted, depth);
        out.append("</blockquote>");
    }

    private void within(List<String> inner, int depth) {
        var markdown = new Markdown(inner);
        if (depth < DEEPEST) {
            markdown.blocks(depth + 1);
        } else {
            markdown.paragraph();
        }
        out.append(markdown.out);
    }

    private void list(int depth) {
        var first = item(lines.get(at));
        var indent = first.group(1).length();
        var ordered = Character.isDigit(first.group(2).charAt(0));
        var tag = ordered ? "ol" : "ul";
        out.append('<').append(tag).append('>');
        while (at < lines.size()) {
            var item = ITEM.matcher(lines.get(at));
            if (!item.matches()
                    || item.group(1).length() < indent
                    || LINE.matcher(lines.get(at)).matches()
                    || Character.isDigit(item.group(2).charAt(0)) != ordered) {
                break;
            }
            item(item, depth);
        }
        out.append("</").append(tag).append('>');
    }

    private static Matcher item(String line) {
        var item = ITEM.matcher(line);
        item.matches();
        return item;
    }

    /** What stands further in than the mark belongs to the item, and so do lines that go on without a gap. */
    private void item(Matcher item, int depth) {
        var indent = item.group(1).length();
        var inner = new ArrayList<String>();
        var box = item.group(3) == null ? "" : item.group(3).isBlank() ? "\u2610 " : "\u2611 ";
        inner.add(box + item.group(4));
        at++;
        while (at < lines.size() && isOf(indent, inner)) {
            var line = lines.get(at++);
            var in = line.length() - line.stripLeading().length();
            inner.add(line.substring(Math.min(in, indent + 2)));
        }
        while (inner.size() > 1 && inner.get(inner.size() - 1).isBlank()) {
            inner.remove(inner.size() - 1);
        }
        out.append("<li>");
        if (inner.size() == 1) {
            out.append(MarkdownLine.storage(inner.get(0)));
        } else {
            within(inner, depth);
        }
        out.append("</li>");
    }

    private boolean isOf(int indent, List<String> inner) {
        var line = lines.get(at);
        if (line.isBlank()) {
            return at + 1 < lines.size()
                    && (lines.get(at + 1).isBlank() || lines.get(at + 1).startsWith(" ".repeat(indent + 1)));
        }
        var gap = inner.get(inner.size() - 1).isBlank();
        return line.length() <= LONGEST_LINE && line.startsWith(" ".repeat(indent + 1))
                || line.length() <= LONGEST_LINE
                        && !gap
                        && !ITEM.matcher(line).matches()
                        && !HEADING.matcher(line).matches()
                        && !FENCE.matcher(line).matches()
                        && !line.startsWith(">")
                        && !line.startsWith("|");
    }

    private void paragraph() {
        var words = new ArrayList<String>();
        do {
            words.add(lines.get(at++).strip());
        } while (at < lines.size() && goesOn());
        if (at < lines.size() && lines.get(at).matches(" {0,3}(=+|--+) *")) {
            heading(lines.get(at++).contains("=") ? 1 : 2, String.join(" ", words));
        } else {
            out.append("<p>")
                    .append(MarkdownLine.storage(String.join("\n", words)))
                    .append("</p>");
        }
    }

    private boolean goesOn() {
        var line = lines.get(at);
        return !line.isBlank()
                && line.length() <= LONGEST_LINE
                && !line.matches(" {0,3}(=+|--+) *")
                && !HEADING.matcher(line).matches()
                && !FENCE.matcher(line).matches()
                && !ITEM.matcher(line).matches()
                && !line.startsWith(">")
                && !isTable();
    }
}
