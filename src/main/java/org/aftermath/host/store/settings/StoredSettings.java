package org.aftermath.host.store.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.aftermath.core.settings.Choices;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.SettingsStore;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Race;

/** Settings in the host's database, where each place is one row: all of a change or nothing. */
public final class StoredSettings implements SettingsStore {

    private final ActiveObjects ao;
    private final Race race;

    public StoredSettings(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Choices at(Place place) {
        return Arrays.stream(ao.find(ChoicesRow.class, Query.select().where("PLACE_KEY = ?", key(place))))
                .findFirst()
                .map(StoredSettings::choices)
                .orElse(Choices.NONE);
    }

    @Override
    public Map<Place, Choices> at(Set<Place> places) {
        var keys = places.stream().map(StoredSettings::key).toArray();
        var oneOf = "PLACE_KEY IN (" + String.join(", ", Collections.nCopies(keys.length, "?")) + ")";
        var known = Arrays.stream(ao.find(ChoicesRow.class, Query.select().where(oneOf, keys)))
                .collect(Collectors.toMap(ChoicesRow::getPlaceKey, StoredSettings::choices));
        return places.stream()
                .collect(Collectors.toMap(place -> place, place -> known.getOrDefault(key(place), Choices.NONE)));
    }

    private static Choices choices(ChoicesRow row) {
        return new Choices(row.getRowVersion(), texts(row.getTexts()));
    }

    @Override
    public Optional<Choices> replace(Place place, Choices next) {
        return race.run(() -> write(place, next), () -> at(place).version() != next.version());
    }

    private Optional<Choices> write(Place place, Choices next) {
        return isNewest(place, next.version())
                ? Optional.of(insert(place, new Choices(next.version() + 1, next.texts())))
                : Optional.empty();
    }

    private boolean isNewest(Place place, int version) {
        return version == 0
                ? at(place).version() == 0
                : ao.deleteWithSQL(ChoicesRow.class, "PLACE_KEY = ? AND ROW_VERSION = ?", key(place), version) == 1;
    }

    private Choices insert(Place place, Choices choices) {
        ao.create(
                ChoicesRow.class,
                new Columns()
                        .with("PLACE_KEY", key(place))
                        .with("ROW_VERSION", choices.version())
                        .with("TEXTS", JsonWriter.string(choices.texts()))
                        .toArray());
        return choices;
    }

    /** Never empty, and no space can have the site's. */
    private static String key(Place place) {
        return place.person()
                .map(person -> "person:" + person.key())
                .or(() -> place.spaceKey().map(space -> "space:" + space))
                .orElse("site");
    }

    private static Map<String, String> texts(String json) {
        try {
            JsonObject texts = JsonParser.object().from(json);
            return texts.keySet().stream().collect(Collectors.toMap(name -> name, texts::getString));
        } catch (JsonParserException broken) {
            throw new IllegalStateException("Stored settings cannot be read", broken);
        }
    }
}
