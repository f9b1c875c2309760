package org.aftermath.core.settings;

import org.aftermath.core.settings.Settings.Origin;

/** Tells what holds where. */
public final class ReadSettings {

    private final SettingsStore store;

    public ReadSettings(SettingsStore store) {
        this.store = store;
    }

    public Settings at(Place place) {
        var site = store.at(Place.SITE);
        return place.isSite()
                ? Settings.ofSite(site)
                : Settings.within(site, store.at(place), place.person().isPresent() ? Origin.PERSON : Origin.SPACE);
    }

    /** What is set at that very place. */
    public Choices chosenAt(Place place) {
        return store.at(place);
    }
}
