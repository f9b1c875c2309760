package org.aftermath.core.settings;

/** Tells what holds where. */
public final class ReadSettings {

    private final SettingsStore store;

    public ReadSettings(SettingsStore store) {
        this.store = store;
    }

    public Settings at(Place place) {
        return new Settings(store.at(Place.SITE), place.isSite() ? Choices.NONE : store.at(place));
    }

    /** What is set at that very place. */
    public Choices chosenAt(Place place) {
        return store.at(place);
    }
}
