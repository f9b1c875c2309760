package org.aftermath.core.settings;

/** Tells what holds where. */
public final class ReadSettings {

    private final SettingsStore store;

    public ReadSettings(SettingsStore store) {
        this.store = store;
    }

    public Settings at(Place place) {
        var site = store.at(Place.SITE);
        return place.isSite() ? Settings.ofSite(site) : Settings.ofSpace(site, store.at(place));
    }

    /** What is set at that very place. */
    public Choices chosenAt(Place place) {
        return store.at(place);
    }
}
