package sandbox.confluence.render;

import java.util.Map;
import sandbox.template.Escaping;

/** The emoticons of the storage format, as characters. */
final class Emoticons {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("smile", "\uD83D\uDE42"),
            Map.entry("sad", "\uD83D\uDE41"),
            Map.entry("cheeky", "\uD83D\uDE1B"),
            Map.entry("laugh", "\uD83D\uDE03"),
            Map.entry("wink", "\uD83D\uDE09"),
            Map.entry("thumbs-up", "\uD83D\uDC4D"),
            Map.entry("thumbs-down", "\uD83D\uDC4E"),
            Map.entry("information", "\u2139\uFE0F"),
            Map.entry("tick", "\u2705"),
            Map.entry("cross", "\u274C"),
            Map.entry("warning", "\u26A0\uFE0F"),
            Map.entry("plus", "\u2795"),
            Map.entry("minus", "\u2796"),
            Map.entry("question", "\u2753"),
            Map.entry("light-on", "\uD83D\uDCA1"),
            Map.entry("yellow-star", "\u2B50"),
            Map.entry("heart", "\u2764\uFE0F"));

    private Emoticons() {}

    static String html(String name) {
        String character = CHARACTERS.get(name);
        String shown = character == null ? "(" + name + ")" : character;
        return "<span class=\"emoticon\" title=\"(" + Escaping.escape(name) + ")\">" + Escaping.escape(shown)
                + "</span>";
    }
}
