package sandbox.confluence.storage;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** Gives an identity to macros that have none; the rest of the text stays as it is. */
public final class MacroIds {

    private MacroIds() {}

    public static String mint(String storage) {
        if (!storage.contains("<ac:")) {
            return storage;
        }
        StringBuilder text = new StringBuilder(storage);
        List<Element> macros = Storage.macros(storage);
        for (int i = macros.size() - 1; i >= 0; i--) {
            mint(macros.get(i), text);
        }
        return text.toString();
    }

    private static void mint(Element macro, StringBuilder text) {
        if (macro.attr("ac:macro-id").isBlank()) {
            String version = macro.hasAttr("ac:schema-version") ? "" : " ac:schema-version=\"1\"";
            int close = closing(text, macro.sourceRange().end().pos());
            macro.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().equals("ac:macro-id"))
                    .findFirst()
                    .ifPresentOrElse(
                            blank -> replaceBlank(text, Storage.begin(macro)),
                            () -> text.insert(close, version + " ac:macro-id=\"" + UUID.randomUUID() + "\""));
        }
    }

    private static void replaceBlank(StringBuilder text, int from) {
        int at = text.indexOf("ac:macro-id=", from) + "ac:macro-id=".length();
        int end = text.indexOf(text.substring(at, at + 1), at + 1);
        text.replace(at, end + 1, "\"" + UUID.randomUUID() + "\"");
    }

    /** Before the {@code >} or {@code />} that ends a tag. */
    private static int closing(StringBuilder text, int end) {
        int close = end - 1;
        if (text.charAt(close - 1) == '/') {
            close--;
        }
        while (Character.isWhitespace(text.charAt(close - 1))) {
            close--;
        }
        return close;
    }
}
