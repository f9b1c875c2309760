package org.aftermath.jira.incident;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.incident.IncidentRules;

/** The administrator's word on what an incident is; the defaults until there is one. */
public final class IncidentSettings {

    private static final String KEY = "org.aftermath.postmortem:incidents";

    private final PluginSettingsFactory settings;

    public IncidentSettings(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    public IncidentRules rules() {
        var stored = settings.createGlobalSettings().get(KEY);
        return stored == null ? IncidentRules.DEFAULT : read(stored.toString());
    }

    public void keep(IncidentRules rules) {
        var severities = new LinkedHashMap<String, String>();
        rules.severities().forEach((priority, severity) -> severities.put(priority, severity.code()));
        var json = JsonWriter.string()
                .object()
                .array("types", rules.types())
                .object("severities", severities)
                .value("least", rules.least().code())
                .value("space", rules.space())
                .end()
                .done();
        settings.createGlobalSettings().put(KEY, json);
    }

    private static IncidentRules read(String json) {
        try {
            var stored = JsonParser.object().from(json);
            var severities = new LinkedHashMap<String, Severity>();
            stored.getObject("severities", new JsonObject())
                    .forEach((priority, code) -> severities.put(priority, severity(String.valueOf(code))));
            List<String> types =
                    stored.getArray("types").stream().map(String::valueOf).toList();
            return new IncidentRules(
                    types, Map.copyOf(severities), severity(stored.getString("least")), stored.getString("space"));
        } catch (JsonParserException broken) {
            throw new IllegalStateException("The settings of incidents cannot be read", broken);
        }
    }

    private static Severity severity(String code) {
        return Severity.of(code).orElse(Severity.NONE);
    }
}
