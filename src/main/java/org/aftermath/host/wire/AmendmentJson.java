package org.aftermath.host.wire;

import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.ticket.Amendment;

/** What a ticket is to say instead, as JSON: {@code {due?, urgency?, owner?}}; the uid travels in the address. */
public final class AmendmentJson {

    private AmendmentJson() {}

    public static String write(Amendment amendment) {
        var json = new JsonObject();
        amendment.due().ifPresent(due -> json.put("due", due.toString()));
        amendment.urgency().ifPresent(urgency -> json.put("urgency", urgency.name()));
        amendment.owner().ifPresent(owner -> json.put("owner", owner));
        return Json.write(json);
    }

    /** Empty unless it makes sense as a whole. */
    public static Optional<Amendment> read(FollowUpUid uid, String body) {
        return Json.read(body).flatMap(json -> read(uid, json));
    }

    private static Optional<Amendment> read(FollowUpUid uid, JsonObject json) {
        try {
            return Optional.of(new Amendment(
                    uid,
                    Json.text(json, "due").map(LocalDate::parse),
                    Json.text(json, "urgency").map(Urgency::valueOf),
                    Json.text(json, "owner")));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }
}
