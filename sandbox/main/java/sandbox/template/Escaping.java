package sandbox.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/**
 * Escapes every value a template prints, unless the last name of the reference ends in {@code Html} or the method it
 * came from is annotated {@code HtmlSafe}.
 */
public final class Escaping implements ReferenceInsertionEventHandler {

    /** A value of this name in the context: the result is plain text, which whoever prints it escapes. */
    static final String PLAIN = "sandbox-plain-text";

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value == null
                || context.containsKey(PLAIN)
                || SafeValues.contains(value)
                || lastName(reference).endsWith("Html")) {
            return value;
        }
        return escape(value.toString());
    }

    /** The five characters that mean something in HTML text and attributes. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** {@code bodyHtml} of {@code $!{page.bodyHtml}}, {@code toHtml} of {@code $x.toHtml($y.name)}. */
    private static String lastName(String reference) {
        int depth = 0;
        int end = reference.length();
        for (int i = reference.length() - 1; i >= 0; i--) {
            char c = reference.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if (c == '(' || c == '[') {
                depth--;
                end = i;
            } else if (depth == 0 && (c == '.' || c == '$' || c == '!' || c == '{')) {
                return name(reference, i + 1, end);
            }
        }
        return name(reference, 0, end);
    }

    private static String name(String reference, int begin, int end) {
        var name = reference.substring(begin, end);
        return name.endsWith("}") ? name.substring(0, name.length() - 1) : name;
    }
}
