package org.aftermath.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.settings.Choices;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.SettingsStore;

public final class InMemorySettings implements SettingsStore {

    private final Map<Place, Choices> places = new HashMap<>();

    @Override
    public synchronized Choices at(Place place) {
        return places.getOrDefault(place, Choices.NONE);
    }

    @Override
    public synchronized Map<Place, Choices> at(Set<Place> asked) {
        return asked.stream().collect(Collectors.toMap(place -> place, this::at));
    }

    @Override
    public synchronized Optional<Choices> replace(Place place, Choices next) {
        if (at(place).version() != next.version()) {
            return Optional.empty();
        }
        var stored = new Choices(next.version() + 1, next.texts());
        places.put(place, stored);
        return Optional.of(stored);
    }

    /** Sets something without asking anybody. */
    public InMemorySettings with(Place place, String name, String text) {
        var texts = new HashMap<>(at(place).texts());
        texts.put(name, text);
        replace(place, new Choices(at(place).version(), texts));
        return this;
    }
}
