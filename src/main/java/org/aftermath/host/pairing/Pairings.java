package org.aftermath.host.pairing;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.host.wire.Json;

/** Keeps pairings in the host's plugin settings, which every node of a cluster reads. */
public final class Pairings {

    private static final String KEY = "org.aftermath.postmortem:pairings";

    private final PluginSettingsFactory settings;

    public Pairings(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    public List<Pairing> all() {
        return Optional.ofNullable(settings.createGlobalSettings().get(KEY))
                .flatMap(stored -> Json.read(stored.toString()))
                .map(json -> Json.objects(json, "pairings").stream()
                        .map(Pairings::read)
                        .toList())
                .orElse(List.of());
    }

    public Optional<Pairing> find(String id) {
        return all().stream().filter(pairing -> pairing.id().equals(id)).findFirst();
    }

    /** Adds the pairing, or replaces the one of that id. */
    public synchronized void put(Pairing pairing) {
        var kept = new ArrayList<>(others(pairing.id()));
        kept.add(pairing);
        store(kept);
    }

    public synchronized void remove(String id) {
        store(others(id));
    }

    private List<Pairing> others(String id) {
        return all().stream().filter(pairing -> !pairing.id().equals(id)).toList();
    }

    private void store(List<Pairing> pairings) {
        var array = new JsonArray();
        pairings.forEach(pairing -> array.add(write(pairing)));
        var json = new JsonObject();
        json.put("pairings", array);
        settings.createGlobalSettings().put(KEY, Json.write(json));
    }

    private static JsonObject write(Pairing pairing) {
        var json = new JsonObject();
        json.put("id", pairing.id());
        json.put("url", pairing.url());
        json.put("secrets", new JsonArray(pairing.secrets()));
        json.put("since", pairing.since().toString());
        pairing.overlapEnds().ifPresent(end -> json.put("overlapEnds", end.toString()));
        return json;
    }

    private static Pairing read(JsonObject json) {
        return new Pairing(
                Json.need(json, "id"),
                Json.need(json, "url"),
                Json.texts(json, "secrets"),
                Json.text(json, "overlapEnds").map(Instant::parse),
                Instant.parse(Json.need(json, "since")));
    }
}
