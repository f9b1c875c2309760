package org.aftermath.confluence.rest.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/** What is told of an incident when its page becomes a postmortem: one line of text for each field, as in the wizard. */
record MakeBody(Map<String, String> values) {

    static MakeBody of(JsonBody body) {
        var values = new LinkedHashMap<String, String>();
        body.values().forEach((name, value) -> values.put(name, line(value)));
        return new MakeBody(values);
    }

    private static String line(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List<?> list
                ? list.stream().map(MakeBody::line).collect(Collectors.joining(", "))
                : value.toString().replace("\u0000", "").replaceAll("\\s+", " ").strip();
    }
}
