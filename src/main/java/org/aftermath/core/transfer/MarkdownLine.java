package org.aftermath.core.transfer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands within a line of {@link Markdown}, as storage format: emphasis, code, links. Threads may share it. */
final class MarkdownLine {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 20_000;

    private static final Pattern SIGN = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])"
            + "|(?<!`)(`{1,3})(?!`)(.{1,2000}?)(?<!`)\\2(?!`)"
            + "|!?\\[([^\\[\\]\\n]{0,500})]\\(<?((?:https?://|mailto:)[^\\s()<>]{1,2000}(?:\\([^\\s()]{0,200}\\))?)>?(?: \"[^\"]{0,200}\")?\\)"
            + "|(?:\\*\\*|__)(?=\\S)([^\\n]{1,1000}?\\S?)(?:\\*\\*|__)"
            + "|(?<![\\p{L}\\p{N}])[*_](?=[^\\s*_])([^*_\\n]{1,1000})(?<!\\s)[*_](?![\\p{L}\\p{N}])"
            + "|~~([^~\\n]{1,1000})~~"
            + "|<?(https?://[^\\s<>\"|]{1,2000}[^\\s<>\"|.,;:!?)\\]'*])>?"
            + "|<br ?/?>");

    private MarkdownLine() {}

    /** The same words with their signs as elements; as they are if the line is longer than anybody writes one. */
    static String storage(String words) {
        return storage(words, 0);
    }

    private static String storage(String words, int depth) {
        var text = new StringBuilder();
        var sign = SIGN.matcher(words);
        var end = 0;
        while (depth < DEEPEST && words.length() <= LONGEST && sign.find()) {
            text.append(escaped(words.substring(end, sign.start()))).append(said(sign, depth + 1));
            end = sign.end();
        }
        return text.append(escaped(words.substring(end))).toString().strip();
    }

    private static String said(Matcher sign, int depth) {
        if (sign.group(1) != null) {
            return escaped(sign.group(1));
        }
        if (sign.group(3) != null) {
            return "<code>" + escaped(sign.group(3)) + "</code>";
        }
        if (sign.group(5) != null) {
            var words = sign.group(4).isBlank() ? escaped(sign.group(5)) : storage(sign.group(4), depth);
            return link(sign.group(5), words.contains("<a ") ? escaped(sign.group(4)) : words);
        }
        if (sign.group(6) != null) {
            return "<strong>" + storage(sign.group(6), depth) + "</strong>";
        }
        if (sign.group(7) != null) {
            return "<em>" + storage(sign.group(7), depth) + "</em>";
        }
        if (sign.group(8) != null) {
            return "<s>" + storage(sign.group(8), depth) + "</s>";
        }
        return sign.group(9) == null ? "<br/>" : link(sign.group(9), escaped(sign.group(9)));
    }

    private static String link(String address, String words) {
        return "<a href=\"" + escaped(address) + "\">" + words + "</a>";
    }

    /** As text of XML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
