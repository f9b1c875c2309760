package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Origin;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Urgency;

/** What a tracker is told of a follow-up, as members of a JSON object. */
final class BriefJson {

    private BriefJson() {}

    static void write(Brief brief, JsonObject into) {
        into.put("type", brief.type().name().toLowerCase(Locale.ROOT));
        into.put("severity", brief.origin().severity().code());
        into.put("labels", new JsonArray(brief.labels()));
        into.put("postmortem", of(brief.origin()));
        into.put("grounds", of(brief.grounds()));
        var priorities = new JsonObject();
        brief.priorities().forEach((urgency, name) -> priorities.put(urgency.name(), name));
        into.put("priorities", priorities);
        into.put("standing", brief.standing().kind().code());
        into.put("dropped", brief.standing().reason());
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

    private static JsonObject of(Grounds grounds) {
        var json = new JsonObject();
        json.put("factor", grounds.factor());
        json.put("alternative", grounds.alternative());
        json.put("constraint", grounds.constraint());
        return json;
    }

    /** Empty unless it is whole. */
    static Optional<Brief> read(JsonObject json) {
        try {
            return Optional.of(new Brief(
                    origin(json),
                    FollowUpType.valueOf(Json.need(json, "type").toUpperCase(Locale.ROOT)),
                    Json.texts(json, "labels"),
                    grounds(json),
                    priorities(json),
                    standing(json)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Standing standing(JsonObject json) {
        return Json.text(json, "standing")
                .flatMap(Standing.Kind::of)
                .map(kind -> new Standing(kind, json.getString("dropped", "")))
                .orElse(Standing.KEPT);
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

    private static Map<Urgency, String> priorities(JsonObject json) {
        var priorities = new EnumMap<Urgency, String>(Urgency.class);
        Json.textsByName(json, "priorities").forEach((urgency, name) -> priorities.put(Urgency.valueOf(urgency), name));
        return priorities;
    }

    private static Grounds grounds(JsonObject json) {
        var grounds = Optional.ofNullable(json.getObject("grounds")).orElseGet(JsonObject::new);
        return new Grounds(
                grounds.getString("factor", ""),
                grounds.getString("alternative", ""),
                grounds.getString("constraint", ""));
    }
}
