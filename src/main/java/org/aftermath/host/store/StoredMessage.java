package org.aftermath.host.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A message in two columns: its key, and its arguments as a JSON array. */
public final class StoredMessage {

    private StoredMessage() {}

    public static String arguments(Message message) {
        return JsonWriter.string(new JsonArray(message.arguments()));
    }

    public static Optional<Message> read(@Nullable String key, @Nullable String arguments) {
        return Optional.ofNullable(key).map(given -> Message.of(given, list(Columns.text(arguments))));
    }

    private static Object[] list(String json) {
        try {
            return json.isEmpty()
                    ? new Object[0]
                    : JsonParser.array().from(json).toArray();
        } catch (JsonParserException corrupt) {
            throw new IllegalStateException("Not the arguments of a message: " + json, corrupt);
        }
    }
}
