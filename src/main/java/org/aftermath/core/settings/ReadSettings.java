package org.aftermath.core.settings;

import java.util.Map;
import java.util.Set;
import org.aftermath.core.settings.Settings.Origin;

/** Tells what holds where. */
public final class ReadSettings {

    private final SettingsStore store;

    public ReadSettings(SettingsStore store) {
        this.store = store;
    }

    public Settings at(Place place) {
        return place.isSite() ? Settings.ofSite(store.at(place)) : within(place);
    }

    private Settings within(Place place) {
        var both = store.at(Set.of(Place.SITE, place));
        var origin = place.person().isPresent() ? Origin.PERSON : Origin.SPACE;
        return Settings.within(choices(both, Place.SITE), choices(both, place), origin);
    }

    private static Choices choices(Map<Place, Choices> known, Place place) {
        return known.getOrDefault(place, Choices.NONE);
    }

    /** What is set at that very place. */
    public Choices chosenAt(Place place) {
        return store.at(place);
    }
}
