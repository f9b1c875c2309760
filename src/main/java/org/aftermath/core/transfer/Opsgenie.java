package org.aftermath.core.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem as Opsgenie's REST tells it (its public "Postmortem API"): facts by name, and two texts as documents of
 * nodes within nodes. Nodes that we do not know keep their words.
 */
public final class Opsgenie {

    private static final int DEEPEST = 60;
    private static final Map<String, String> BLOCKS = Map.of(
            "paragraph", "p",
            "bulletList", "ul",
            "orderedList", "ol",
            "taskList", "ul",
            "listItem", "li",
            "taskItem", "li",
            "blockquote", "blockquote",
            "tableRow", "tr",
            "tableHeader", "th",
            "tableCell", "td");
    private static final Map<String, String> MARKS =
            Map.of("strong", "strong", "em", "em", "code", "code", "strike", "s", "underline", "u");

    private final Map<?, ?> told;

    private Opsgenie(Map<?, ?> told) {
        this.told = told;
    }

    /** Empty for JSON of anything else. */
    public static Optional<Opsgenie> in(Map<String, ?> json) {
        var told = json.get("data") instanceof Map<?, ?> data ? data : json;
        return told.get("postmortemId") instanceof String ? Optional.of(new Opsgenie(told)) : Optional.empty();
    }

    public String title() {
        return text(told.get("title"));
    }

    /** In its own words, by our names. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "severity", text(told.get("severity")));
        put(facts, "startedAt", text(told.get("startTime")));
        put(facts, "resolvedAt", text(told.get("resolveTime")));
        put(facts, "resolvedAt", text(told.get("endTime")));
        put(facts, "owner", name(told.get("owner")));
        put(facts, "services", names("affectedServices"));
        put(facts, "teams", names("responderTeams"));
        put(facts, "incidentIssues", names("jiraIssues"));
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.putIfAbsent(name, value);
        }
    }

    private String names(String list) {
        return told.get(list) instanceof List<?> names
                ? names.stream()
                        .map(Opsgenie::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static String name(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return text(value);
        }
        return List.of("name", "key", "issueKey", "username").stream()
                .map(key -> text(object.get(key)))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable Object value) {
        return value instanceof String words
                ? words.replaceAll("\\p{Cntrl}+", " ").strip()
                : "";
    }

    /** Both texts in storage format. */
    public String storage() {
        var out = new StringBuilder();
        if (told.get("executiveSummary") instanceof Map<?, ?> summary) {
            out.append("<h2>Summary</h2>");
            node(summary, out, 0);
        }
        if (told.get("content") instanceof Map<?, ?> content) {
            node(content, out, 0);
        }
        return out.toString();
    }

    private static void nodes(Map<?, ?> node, StringBuilder out, int depth) {
        if (node.get("content") instanceof List<?> children && depth < DEEPEST) {
            for (var child : children) {
                if (child instanceof Map<?, ?> inner) {
                    node(inner, out, depth + 1);
                }
            }
        }
    }

    private static void node(Map<?, ?> node, StringBuilder out, int depth) {
        var type = text(node.get("type"));
        var attributes = node.get("attrs") instanceof Map<?, ?> map ? map : Map.of();
        switch (type) {
            case "text" -> words(node, out);
            case "hardBreak" -> out.append("<br/>");
            case "rule" -> out.append("<hr/>");
            case "heading" -> {
                var level = attributes.get("level") instanceof Number number ? number.intValue() : 2;
                within("h" + Math.max(1, Math.min(6, level)), node, out, depth);
            }
            case "table" -> {
                out.append("<table><tbody>");
                nodes(node, out, depth);
                out.append("</tbody></table>");
            }
            case "codeBlock" -> within("pre", node, out, depth);
            case "mention", "emoji", "status", "date" ->
                out.append(MarkdownLine.escaped(List.of("text", "shortName", "timestamp").stream()
                        .map(key -> text(attributes.get(key)))
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElse("")));
            case "inlineCard", "blockCard", "embedCard" -> link(text(attributes.get("url")), "", out);
            default -> {
                if (BLOCKS.containsKey(type)) {
                    within(BLOCKS.getOrDefault(type, "p"), node, out, depth);
                } else {
                    nodes(node, out, depth);
                }
            }
        }
    }

    private static void within(String tag, Map<?, ?> node, StringBuilder out, int depth) {
        out.append('<').append(tag).append('>');
        nodes(node, out, depth);
        out.append("</").append(tag).append('>');
    }

    private static void words(Map<?, ?> node, StringBuilder out) {
        var words = MarkdownLine.escaped(node.get("text") instanceof String text ? text : "");
        var address = "";
        if (node.get("marks") instanceof List<?> marks) {
            for (var mark : marks) {
                var type = mark instanceof Map<?, ?> map ? text(map.get("type")) : "";
                var tag = MARKS.get(type);
                words = tag == null ? words : "<" + tag + ">" + words + "</" + tag + ">";
                if (type.equals("link") && ((Map<?, ?>) mark).get("attrs") instanceof Map<?, ?> attributes) {
                    address = text(attributes.get("href"));
                }
            }
        }
        link(address, words, out);
    }

    private static void link(String address, String words, StringBuilder out) {
        var said = words.isEmpty() ? MarkdownLine.escaped(address) : words;
        out.append(
                address.matches("(?i)(https?://|mailto:)\\S+")
                        ? "<a href=\"" + MarkdownLine.escaped(address) + "\">" + said + "</a>"
                        : said);
    }
}
