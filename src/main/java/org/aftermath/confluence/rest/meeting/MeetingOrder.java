package org.aftermath.confluence.rest.meeting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.facts.FactsBody;
import org.aftermath.core.meeting.ScheduleMeeting;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/** What a request says of a meeting: {@code {version, at, minutes?, place?, invite?: [{user, required}]}}. */
final class MeetingOrder {

    private static final Set<String> KNOWN = Set.of("version", "at", "minutes", "place", "invite");
    private static final Set<String> GUEST = Set.of("user", "required");
    private static final int MOST = 100;

    private final JsonBody body;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Boolean> invite = new LinkedHashMap<>();

    MeetingOrder(JsonBody body) {
        this.body = body;
        strangers(body.values(), KNOWN);
        text("at");
        text("place");
        if (body.values().containsKey("minutes") && body.number("minutes").isEmpty()) {
            wrong("minutes", body.values().get("minutes"));
        }
        guests(body.values().get("invite"));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Only if there are no faults. */
    ScheduleMeeting.Order on(long pageId, UserRef by, ZoneId zone) {
        return new ScheduleMeeting.Order(
                pageId,
                body.number("version"),
                FactsBody.clean(body.text("at")),
                body.number("minutes"),
                body.values().containsKey("place")
                        ? Optional.of(FactsBody.clean(body.text("place")))
                        : Optional.empty(),
                body.values().containsKey("invite") ? Optional.of(invite) : Optional.empty(),
                by,
                zone);
    }

    private void text(String name) {
        var value = body.values().get(name);
        if (value != null && !(value instanceof String)) {
            wrong(name, value);
        }
    }

    private void guests(@Nullable Object value) {
        if (value == null) {
            return;
        }
        if (!(value instanceof List<?> list) || list.size() > MOST) {
            faults.add(new Fault("invite", Message.of("aftermath.meeting.crowd", MOST)));
            return;
        }
        for (var each : list) {
            if (each instanceof Map<?, ?> guest && guest.get("user") instanceof String user) {
                strangers(guest, GUEST);
                invite.put(FactsBody.clean(user), !Boolean.FALSE.equals(guest.get("required")));
            } else {
                wrong("invite", each);
            }
        }
    }

    private void strangers(Map<?, ?> map, Set<String> known) {
        map.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .sorted()
                .map(JsonBody::unknown)
                .forEach(faults::add);
    }

    private void wrong(String name, @Nullable Object value) {
        faults.add(new Fault(name, Message.of("aftermath.rest.value", name, Fault.excerpt(String.valueOf(value)))));
    }
}
