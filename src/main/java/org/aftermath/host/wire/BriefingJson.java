package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Move;

/** What a page says of its follow-ups, as JSON: {@code {asOf, items: [{uid, …a brief…, reasons[]}]}}. */
public final class BriefingJson {

    private static final String GONE = "gone";

    private BriefingJson() {}

    public static String write(Briefing briefing) {
        var items = new JsonArray();
        for (var item : briefing.items()) {
            var json = new JsonObject();
            json.put("uid", item.uid().toString());
            item.said().ifPresentOrElse(brief -> BriefJson.write(brief, json), () -> json.put(GONE, true));
            json.put("reasons", TrailJson.of(item.reasons()));
            items.add(json);
        }
        var json = new JsonObject();
        json.put("asOf", briefing.asOf().toString());
        json.put("items", items);
        return Json.write(json);
    }

    /** Empty if it is no such message; items that make no sense are left out, so that one cannot hold up the others. */
    public static Optional<Briefing> read(String message) {
        return Json.read(message)
                .filter(json -> json.has("items"))
                .flatMap(json -> Move.moment(json.getString("asOf", "")).map(asOf -> new Briefing(asOf, items(json))));
    }

    private static List<Briefing.Item> items(JsonObject json) {
        return Json.objects(json, "items").stream()
                .flatMap(item -> item(item).stream())
                .toList();
    }

    private static Optional<Briefing.Item> item(JsonObject json) {
        return Json.text(json, "uid")
                .flatMap(FollowUpUid::parse)
                .flatMap(uid -> json.getBoolean(GONE, false)
                        ? Optional.of(Briefing.Item.gone(uid))
                        : BriefJson.read(json)
                                .map(brief -> new Briefing.Item(uid, brief, TrailJson.reasons(uid, json))));
    }
}
