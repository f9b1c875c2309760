package sandbox.confluence.blueprint;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.confluence.storage.Storage;
import sandbox.confluence.storage.WellFormed;

/**
 * Fills the variables and texts of a template. A value is text wherever it lands, between tags or in an attribute;
 * only {@code at:rawxhtml} takes storage format, and only if it is well-formed. A variable without value is empty.
 * Plain text bodies stay as they are.
 */
final class TemplateText {

    private static final Pattern PIECE = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<at:declarations\\b.*?(?:/>|</at:declarations>)"
                    + "|<at:(var|i18n)\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?:/>|>\\s*</at:\\1>)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("at:([a-z0-9]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Map<String, Object> variables;
    private final UnaryOperator<String> texts;

    TemplateText(Map<String, Object> variables, UnaryOperator<String> texts) {
        this.variables = variables;
        this.texts = texts;
    }

    String fill(String template) {
        return PIECE.matcher(template).replaceAll(piece -> Matcher.quoteReplacement(filled(piece)));
    }

    private String filled(MatchResult piece) {
        String kind = piece.group(1);
        if (kind == null) {
            return piece.group().startsWith("<![CDATA[") ? piece.group() : "";
        }
        String attributes = piece.group(2);
        return kind.equals("var")
                ? value(attribute(attributes, "name"), "true".equals(attribute(attributes, "rawxhtml")))
                : Storage.escape(texts.apply(attribute(attributes, "key")));
    }

    private String value(String name, boolean raw) {
        Object value = variables.get(name);
        String text = value == null ? "" : value.toString();
        return raw && WellFormed.problem(text).isEmpty() ? text : Storage.escape(text);
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            }
        }
        return "";
    }
}
