package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Trail;

/**
 * Moves and their reasons as JSON: {@code urgency?, moves[{what, at, from, to}], silent} within a ticket, and
 * {@code reasons[{what, moved, text, by, at}]} beside it. What makes no sense is left out: it must not hold up the rest.
 */
final class TrailJson {

    private TrailJson() {}

    static void write(Trail trail, JsonObject into) {
        trail.urgency().ifPresent(urgency -> into.put("urgency", urgency.name()));
        var moves = new JsonArray();
        trail.moves().forEach(move -> moves.add(of(move)));
        into.put("moves", moves);
        into.put("silent", trail.silent());
    }

    private static JsonObject of(Move move) {
        var json = new JsonObject();
        json.put("what", move.what().code());
        json.put("at", move.at().toString());
        json.put("from", move.from());
        json.put("to", move.to());
        return json;
    }

    static JsonArray of(List<Reason> reasons) {
        var array = new JsonArray();
        for (var reason : reasons) {
            var json = new JsonObject();
            json.put("what", reason.what().code());
            json.put("moved", reason.moved().toString());
            json.put("text", reason.text());
            json.put("by", reason.by());
            json.put("at", reason.at().toString());
            array.add(json);
        }
        return array;
    }

    static Trail read(JsonObject json) {
        var moves = Json.objects(json, "moves").stream()
                .flatMap(move -> move(move).stream())
                .toList();
        return new Trail(Json.text(json, "urgency").flatMap(TrailJson::urgency), moves, json.getBoolean("silent"));
    }

    static List<Reason> reasons(FollowUpUid uid, JsonObject json) {
        return Json.objects(json, "reasons").stream()
                .flatMap(reason -> reason(uid, reason).stream())
                .toList();
    }

    private static Optional<Urgency> urgency(String name) {
        return List.of(Urgency.values()).stream()
                .filter(urgency -> urgency.name().equals(name))
                .findFirst();
    }

    private static Optional<Move> move(JsonObject json) {
        return Agreed.of(json.getString("what", "")).flatMap(what -> Move.moment(json.getString("at", ""))
                .map(at -> new Move(what, at, value(json, "from"), value(json, "to"))));
    }

    /** A value is a day or a name of ours; what is longer is neither. */
    private static String value(JsonObject json, String key) {
        var value = json.getString(key, "");
        return value.matches("[A-Za-z0-9-]{0,20}") ? value : "";
    }

    private static Optional<Reason> reason(FollowUpUid uid, JsonObject json) {
        var what = Agreed.of(json.getString("what", ""));
        var moved = Move.moment(json.getString("moved", ""));
        var at = Move.moment(json.getString("at", ""));
        var text = Json.text(json, "text").filter(words -> words.length() <= 2 * Reason.LONGEST);
        if (what.isEmpty() || moved.isEmpty() || at.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reason(uid, what.get(), moved.get(), text.get(), json.getString("by", ""), at.get()));
    }
}
