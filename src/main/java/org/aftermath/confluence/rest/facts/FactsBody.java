package org.aftermath.confluence.rest.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH of facts says: {@code {version, reason?, …}}, every fact by its name. The groups in which a GET tells
 * facts ({@code times}, {@code impact}, {@code review}) are understood as well.
 */
public record FactsBody(Optional<Integer> version, String reason, Map<String, String> values) {

    private static final List<String> GROUPS = List.of("times", "impact", "review");
    private static final List<String> NO_FACTS = List.of("version", "reason");

    public static FactsBody of(JsonBody body) {
        var values = new LinkedHashMap<String, String>();
        body.values().forEach((name, value) -> {
            if (GROUPS.contains(name) && value instanceof Map<?, ?> group) {
                group.forEach((inner, told) -> values.put(member(name, inner.toString()), text(told)));
            } else if (!NO_FACTS.contains(name)) {
                values.put(name, text(value));
            }
        });
        return new FactsBody(body.number("version"), body.text("reason"), values);
    }

    private static String member(String group, String name) {
        return name.equals("text") ? group : name;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FactsBody::element).collect(Collectors.joining("\n"));
        }
        // A decimal that is written as one is not to arrive as 1E+1.
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : clean(value.toString());
    }

    private static String element(@Nullable Object value) {
        if (value instanceof Map<?, ?> responder) {
            return part(responder.get("role")) + "\t" + part(responder.get("user")) + "\t"
                    + part(responder.get("name"));
        }
        return part(value);
    }

    private static String part(@Nullable Object value) {
        return value == null ? "" : clean(value.toString()).replaceAll("\\s+", " ");
    }

    /** Databases keep no NUL. */
    public static String clean(String text) {
        return text.replace("\u0000", "");
    }
}
