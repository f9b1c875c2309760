package org.aftermath.core.label;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.postmortem.Postmortem;

/**
 * What the host's own search finds a postmortem by (B20): texts, numbers and lists of texts, as the index schema in the
 * descriptor names them. People are left out: whoever searches by them looks into our index, which knows their names.
 */
public final class Findable {

    private Findable() {}

    /** By name; what is not known is left out. Moments in UTC as ISO 8601, durations in minutes. */
    public static Map<String, Object> of(Postmortem postmortem) {
        var details = postmortem.details();
        var times = postmortem.times();
        var found = new LinkedHashMap<String, Object>();
        found.put("id", postmortem.id());
        found.put("status", postmortem.status().name());
        if (postmortem.severity() != Severity.NONE) {
            found.put("severity", postmortem.severity().code());
        }
        found.put("kind", postmortem.kind().code());
        found.put("cause", details.cause().code());
        names(found, "service", postmortem.services());
        names(found, "team", details.teams());
        names(found, "issue", details.issues());
        moment(found, "started", times.started());
        moment(found, "detected", times.detected());
        moment(found, "resolved", times.resolved());
        times.toResolve().map(Duration::toMinutes).ifPresent(minutes -> found.put("minutes", minutes));
        return found;
    }

    private static void names(Map<String, Object> found, String name, List<String> values) {
        if (!values.isEmpty()) {
            found.put(name, values);
        }
    }

    private static void moment(Map<String, Object> found, String name, Optional<Instant> moment) {
        moment.ifPresent(known -> found.put(name, known.toString()));
    }
}
