package org.aftermath.host.wire;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.Ticket;

/** A ticket as JSON: {@code {key, url, status, category, resolution?, assignee?, due?, urgency?, moves[], silent, sequence,
 * asOf}}. */
public final class TicketJson {

    private TicketJson() {}

    static JsonObject of(Ticket ticket) {
        var json = new JsonObject();
        json.put("key", ticket.key());
        json.put("url", ticket.url());
        json.put("status", ticket.status());
        json.put("category", ticket.category().key());
        ticket.resolution().ifPresent(resolution -> json.put("resolution", resolution));
        ticket.assignee().ifPresent(assignee -> json.put("assignee", assignee));
        ticket.due().ifPresent(due -> json.put("due", due.toString()));
        TrailJson.write(ticket.trail(), json);
        json.put("sequence", ticket.sequence());
        json.put("asOf", ticket.asOf().toString());
        return json;
    }

    /** The answer to an order: {@code {uid, created, ticket}}. */
    public static String answer(Ticket ticket, boolean created) {
        return Json.write(answerOf(ticket, created));
    }

    static JsonObject answerOf(Ticket ticket, boolean created) {
        var json = new JsonObject();
        json.put("uid", ticket.uid().toString());
        json.put("created", created);
        json.put("ticket", of(ticket));
        return json;
    }

    /** Reads an {@link #answer}; empty unless it is whole and about that follow-up. */
    public static Optional<Ticket> read(FollowUpUid uid, String answer) {
        return Json.read(answer)
                .filter(json -> uid.toString().equals(json.getString("uid")))
                .flatMap(json -> Optional.ofNullable(json.getObject("ticket")))
                .flatMap(ticket -> read(uid, ticket));
    }

    static Optional<Ticket> read(FollowUpUid uid, JsonObject json) {
        try {
            return Optional.of(new Ticket(
                    uid,
                    Json.need(json, "key"),
                    webAddress(Json.need(json, "url")),
                    Json.need(json, "status"),
                    Category.of(Json.need(json, "category")).orElse(Category.INDETERMINATE),
                    Json.text(json, "resolution"),
                    Json.text(json, "assignee"),
                    Json.text(json, "due").map(LocalDate::parse),
                    TrailJson.read(json),
                    json.getLong("sequence"),
                    Instant.parse(Json.need(json, "asOf"))));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    /** What others send ends as a link on a page: nothing but http and https may. */
    private static String webAddress(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException("Not a web address");
        }
        return url;
    }
}
