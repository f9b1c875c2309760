package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as it travels between the products: written in plain ASCII, so that no wrong charset can spoil it. */
public final class Json {

    private Json() {}

    public static String write(Object value) {
        var text = JsonWriter.string(value);
        var ascii = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }

    /** Empty for anything but one whole object. */
    public static Optional<JsonObject> read(String text) {
        try {
            return JsonBounds.isBeyond(text)
                    ? Optional.empty()
                    : Optional.of(JsonParser.object().from(text));
        } catch (JsonParserException broken) {
            return Optional.empty();
        }
    }

    public static Optional<String> text(JsonObject from, String key) {
        return Optional.ofNullable(from.getString(key)).filter(value -> !value.isBlank());
    }

    /** @throws IllegalArgumentException if there is none */
    public static String need(JsonObject from, String key) {
        return text(from, key).orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    /** The objects of an array; anything else in it is left out. */
    public static List<JsonObject> objects(JsonObject from, String key) {
        var array = Optional.ofNullable(from.getArray(key)).orElseGet(JsonArray::new);
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    /** The texts of an object by their names; anything else in it is left out. */
    static Map<String, String> textsByName(JsonObject from, String key) {
        var texts = new LinkedHashMap<String, String>();
        Optional.ofNullable(from.getObject(key)).orElseGet(JsonObject::new).forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    public static List<String> texts(JsonObject from, String key) {
        var array = Optional.ofNullable(from.getArray(key)).orElseGet(JsonArray::new);
        return array.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
