package sandbox.webresource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.Pattern;
import sandbox.text.BundleTexts;

/** The transformer {@code jsI18n}: puts texts where scripts ask for them by key. */
final class ScriptTexts {

    private static final Pattern CALL =
            Pattern.compile("(?:\\b(?:AJS|WRM|Aui)\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*([,)])");

    private final BundleTexts texts;

    ScriptTexts(BundleTexts texts) {
        this.texts = texts;
    }

    /** Without arguments a call becomes the text, with arguments {@code AJS.format} of the pattern. */
    String replace(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> {
            boolean plain = call.group(3).equals(")");
            var text = plain
                    ? texts.text(locale, call.group(2))
                    : texts.raw(locale, call.group(2)).orElse(call.group(2));
            return java.util.regex.Matcher.quoteReplacement(plain ? quote(text) : "AJS.format(" + quote(text) + ",");
        });
    }

    static String quote(String text) {
        var escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return "\"" + escaped.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\"";
    }
}
