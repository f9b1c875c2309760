package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Ticket;

/**
 * The answer to several orders: {@code {answers: [{uid, status, …}]}}, where each says what the order alone would have been
 * answered, with the status beside it. Orders that were left for the next message are not in it.
 */
public final class AnswersJson {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    private final JsonArray answers = new JsonArray();

    /** One of them as if it had come alone. */
    public record Answer(int status, String body, Optional<Duration> retryAfter) {}

    /** Why an order is refused, in the caller's language. */
    public record Reason(String key, String message, Optional<String> field) {}

    public void opened(Ticket ticket, boolean created) {
        var json = TicketJson.answerOf(ticket, created);
        json.put("status", created ? CREATED : OK);
        answers.add(json);
    }

    public void refused(FollowUpUid uid, int status, List<Reason> reasons) {
        var errors = new JsonArray();
        for (var reason : reasons) {
            var error = new JsonObject();
            error.put("key", reason.key());
            error.put("message", reason.message());
            reason.field().ifPresent(field -> error.put("field", field));
            errors.add(error);
        }
        var json = of(uid, status);
        json.put("errors", errors);
        answers.add(json);
    }

    /** @param seconds after which it may be ordered again */
    public void busy(FollowUpUid uid, long seconds) {
        var json = of(uid, UNAVAILABLE);
        json.put("retryAfter", seconds);
        answers.add(json);
    }

    private static JsonObject of(FollowUpUid uid, int status) {
        var json = new JsonObject();
        json.put("uid", uid.toString());
        json.put("status", status);
        return json;
    }

    public String write() {
        var json = new JsonObject();
        json.put("answers", answers);
        return Json.write(json);
    }

    /** Empty if it is no such answer. */
    public static Map<FollowUpUid, Answer> read(String body) {
        var read = new LinkedHashMap<FollowUpUid, Answer>();
        Json.read(body).ifPresent(json -> Json.objects(json, "answers").forEach(each -> Json.text(each, "uid")
                .flatMap(FollowUpUid::parse)
                .ifPresent(uid -> read.put(uid, answer(each)))));
        return read;
    }

    private static Answer answer(JsonObject json) {
        var wish = Optional.of(json.getLong("retryAfter", 0)).filter(seconds -> seconds > 0);
        return new Answer(json.getInt("status"), Json.write(json), wish.map(Duration::ofSeconds));
    }
}
