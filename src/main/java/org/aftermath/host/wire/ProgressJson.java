package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Progress;

/** Progress as JSON: {@code {items: [{uid, …a ticket…, reasons[]} or {uid, key?, sequence, deleted: true}]}}. */
public final class ProgressJson {

    private ProgressJson() {}

    /**
     * What a message holds.
     *
     * @param unreadable how many items made no sense
     */
    public record Items(List<Progress> readable, int unreadable) {}

    public static String write(List<Progress> items) {
        var array = new JsonArray();
        items.forEach(item -> array.add(of(item)));
        var json = new JsonObject();
        json.put("items", array);
        return Json.write(json);
    }

    private static JsonObject of(Progress item) {
        if (item instanceof Progress.Seen seen) {
            var json = TicketJson.of(seen.ticket());
            json.put("uid", seen.uid().toString());
            json.put("reasons", TrailJson.of(seen.reasons()));
            return json;
        }
        var gone = (Progress.Gone) item;
        var json = new JsonObject();
        json.put("uid", gone.uid().toString());
        gone.key().ifPresent(key -> json.put("key", key));
        json.put("sequence", gone.sequence());
        json.put("deleted", true);
        return json;
    }

    /** Empty if it is no such message; items that make no sense are counted, so that one cannot hold up the others. */
    public static Optional<Items> read(String message) {
        return Json.read(message).filter(json -> json.has("items")).map(json -> {
            var items = Json.objects(json, "items");
            var readable = items.stream().flatMap(item -> item(item).stream()).toList();
            return new Items(readable, items.size() - readable.size());
        });
    }

    private static Optional<Progress> item(JsonObject json) {
        var uid = Json.text(json, "uid").flatMap(FollowUpUid::parse);
        if (json.getBoolean("deleted", false)) {
            return uid.map(known -> new Progress.Gone(known, Json.text(json, "key"), json.getLong("sequence")));
        }
        return uid.flatMap(known ->
                TicketJson.read(known, json).map(ticket -> new Progress.Seen(ticket, TrailJson.reasons(known, json))));
    }
}
