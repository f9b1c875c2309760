package org.aftermath.jira.incident;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.incident.IncidentRules;

/** The administrator's word on what an incident is; the defaults until there is one. */
public final class IncidentSettings {

    private static final String KEY = "org.aftermath.postmortem:incidents";

    private final PluginSettingsFactory settings;
    private final Turns turns;

    public IncidentSettings(PluginSettingsFactory settings, Turns turns) {
        this.settings = settings;
        this.turns = turns;
    }

    IncidentRules rules() {
        return kept().rules();
    }

    /** @param version grows with each change; 0 before the first */
    public record Kept(IncidentRules rules, int version) {}

    public Kept kept() {
        var stored = settings.createGlobalSettings().get(KEY);
        return stored == null ? new Kept(IncidentRules.DEFAULT, 0) : read(stored.toString());
    }

    /**
     * @param version that these replace; empty replaces whatever there is
     * @return false if there is another by now; then nothing is kept
     */
    public boolean keep(IncidentRules rules, Optional<Integer> version) {
        try (var turn = turns.take(KEY).orElse(null)) {
            var now = kept().version();
            return turn != null
                    && version.orElse(now) == now
                    && turn.write(() -> settings.createGlobalSettings().put(KEY, json(rules, now + 1)));
        }
    }

    private static String json(IncidentRules rules, int version) {
        var severities = new LinkedHashMap<String, String>();
        rules.severities().forEach((priority, severity) -> severities.put(priority, severity.code()));
        return JsonWriter.string()
                .object()
                .array("types", rules.types())
                .object("severities", severities)
                .value("least", rules.least().code())
                .value("space", rules.space())
                .value("version", version)
                .end()
                .done();
    }

    private static Kept read(String json) {
        try {
            var stored = JsonParser.object().from(json);
            var severities = new LinkedHashMap<String, Severity>();
            stored.getObject("severities", new JsonObject())
                    .forEach((priority, code) -> severities.put(priority, severity(String.valueOf(code))));
            List<String> types =
                    stored.getArray("types").stream().map(String::valueOf).toList();
            var rules = new IncidentRules(
                    types, Map.copyOf(severities), severity(stored.getString("least")), stored.getString("space"));
            return new Kept(rules, stored.getInt("version", 1));
        } catch (JsonParserException broken) {
            throw new IllegalStateException("The settings of incidents cannot be read", broken);
        }
    }

    private static Severity severity(String code) {
        return Severity.of(code).orElse(Severity.NONE);
    }
}
