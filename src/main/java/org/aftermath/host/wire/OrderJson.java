package org.aftermath.host.wire;

import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;

/** An order for a ticket as JSON; the uid travels in the address. */
public final class OrderJson {

    private OrderJson() {}

    public static String write(TicketOrder order) {
        return Json.write(of(order));
    }

    static JsonObject of(TicketOrder order) {
        var json = new JsonObject();
        order.project().ifPresent(project -> json.put("project", project));
        order.issueType().ifPresent(type -> json.put("issueType", type));
        json.put("summary", order.summary());
        json.put("description", order.text());
        json.put("urgency", order.urgency().name());
        order.owner().ifPresent(owner -> json.put("owner", owner));
        order.due().ifPresent(due -> json.put("due", due.toString()));
        BriefJson.write(order.brief(), json);
        var fields = new JsonObject();
        order.fields().forEach((project, values) -> fields.put(project, new JsonObject(values)));
        json.put("fields", fields);
        return json;
    }

    /** Empty unless it is a whole order. */
    public static Optional<TicketOrder> read(FollowUpUid uid, String body) {
        return Json.read(body).flatMap(json -> read(uid, json));
    }

    static Optional<TicketOrder> read(FollowUpUid uid, JsonObject json) {
        try {
            return Optional.of(new TicketOrder(
                    uid,
                    Json.text(json, "project"),
                    Json.text(json, "issueType"),
                    Json.need(json, "description"),
                    Urgency.valueOf(constant(json, "urgency")),
                    Json.text(json, "owner"),
                    Json.text(json, "due").map(LocalDate::parse),
                    BriefJson.read(json).orElseThrow(() -> new IllegalArgumentException("Not a whole brief")),
                    fields(json)));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, Map<String, String>> fields(JsonObject json) {
        var byProject = new LinkedHashMap<String, Map<String, String>>();
        var fields = Optional.ofNullable(json.getObject("fields")).orElseGet(JsonObject::new);
        fields.keySet().forEach(project -> byProject.put(project, Json.textsByName(fields, project)));
        return byProject;
    }

    private static String constant(JsonObject json, String key) {
        return Json.need(json, key).toUpperCase(Locale.ROOT);
    }
}
