package org.aftermath.host.rest;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.wire.JsonBounds;
import org.jspecify.annotations.Nullable;

/** The JSON object that a request brings. Read without the host's library, whose errors are not ours to word. */
public final class JsonBody {

    private static final String UNKNOWN = "aftermath.rest.unknown.key";

    private final JsonObject json;

    private JsonBody(JsonObject json) {
        this.json = json;
    }

    /** Empty for anything but one whole object; no body at all is an empty object. */
    public static Optional<JsonBody> read(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return Optional.of(new JsonBody(new JsonObject()));
        }
        try {
            return JsonBounds.isBeyond(body)
                    ? Optional.empty()
                    : Optional.of(new JsonBody(JsonParser.object().from(body)));
        } catch (JsonParserException broken) {
            return Optional.empty();
        }
    }

    /** The list that a text is, or that stands in it under that name; empty if it is no JSON or holds none. */
    public static Optional<List<?>> list(String text, String name) {
        try {
            var found = JsonBounds.isBeyond(text) ? "" : JsonParser.any().from(text);
            var held = found instanceof JsonObject object ? object.get(name) : found;
            return held instanceof List<?> list ? Optional.of(list) : Optional.empty();
        } catch (JsonParserException broken) {
            return Optional.empty();
        }
    }

    /** Empty text if there is none, or something else. */
    public String text(String name) {
        return json.getString(name, "");
    }

    public Optional<Integer> number(String name) {
        return json.isNumber(name) ? Optional.of(json.getInt(name)) : Optional.empty();
    }

    /** One fault for each key that is none of these: a misspelt key would otherwise be lost without a word. */
    public List<Fault> unknown(Set<String> known) {
        return unknown(known, UNKNOWN);
    }

    /** Likewise in words of the matter's own. */
    public List<Fault> unknown(Set<String> known, String words) {
        return json.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> unknown(name, words))
                .toList();
    }

    /** That there is nothing of this name. */
    public static Fault unknown(String name) {
        return unknown(name, UNKNOWN);
    }

    private static Fault unknown(String name, String words) {
        var said = Fault.excerpt(name);
        return new Fault(said, Message.of(words, said));
    }

    /** Everything it holds; values are texts, numbers, flags, nothing, lists and maps of those. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(json);
    }
}
