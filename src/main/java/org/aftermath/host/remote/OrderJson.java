package org.aftermath.host.remote;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.postmortem.Severity;
import org.aftermath.core.postmortem.Status;
import org.aftermath.core.tracker.Origin;
import org.aftermath.core.tracker.TicketOrder;

/** An order for a ticket as JSON; the uid travels in the address. */
public final class OrderJson {

    private OrderJson() {}

    static String write(TicketOrder order) {
        var json = new JsonObject();
        order.project().ifPresent(project -> json.put("project", project));
        order.issueType().ifPresent(type -> json.put("issueType", type));
        json.put("summary", order.summary());
        json.put("description", order.text());
        json.put("urgency", order.urgency().name());
        json.put("type", order.type().name().toLowerCase(Locale.ROOT));
        order.owner().ifPresent(owner -> json.put("owner", owner));
        order.due().ifPresent(due -> json.put("due", due.toString()));
        json.put("severity", order.origin().severity().code());
        json.put("labels", new JsonArray(order.labels()));
        json.put("postmortem", of(order.origin()));
        return Json.write(json);
    }

    private static JsonObject of(Origin origin) {
        var json = new JsonObject();
        json.put("id", origin.postmortemId());
        json.put("pageId", Long.toString(origin.pageId()));
        json.put("title", origin.title());
        json.put("url", origin.url());
        json.put("status", origin.status().name());
        json.put("spaceKey", origin.spaceKey());
        return json;
    }

    /** Empty unless it is a whole order. */
    public static Optional<TicketOrder> read(FollowUpUid uid, String body) {
        return Json.read(body).flatMap(json -> read(uid, json));
    }

    private static Optional<TicketOrder> read(FollowUpUid uid, JsonObject json) {
        try {
            return Optional.of(new TicketOrder(
                    uid,
                    Json.text(json, "project"),
                    Json.text(json, "issueType"),
                    Json.need(json, "description"),
                    Urgency.valueOf(constant(json, "urgency")),
                    FollowUpType.valueOf(constant(json, "type")),
                    Json.text(json, "owner"),
                    Json.text(json, "due").map(LocalDate::parse),
                    Json.texts(json, "labels"),
                    origin(json)));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    private static Origin origin(JsonObject json) {
        var postmortem = Optional.ofNullable(json.getObject("postmortem")).orElseGet(JsonObject::new);
        return new Origin(
                Json.need(postmortem, "id"),
                Long.parseLong(Json.need(postmortem, "pageId")),
                Json.need(postmortem, "spaceKey"),
                Json.need(postmortem, "title"),
                Json.need(postmortem, "url"),
                Json.text(json, "severity").flatMap(Severity::of).orElse(Severity.NONE),
                Json.text(postmortem, "status").flatMap(Status::of).orElse(Status.DRAFT));
    }

    private static String constant(JsonObject json, String key) {
        return Json.need(json, key).toUpperCase(Locale.ROOT);
    }
}
