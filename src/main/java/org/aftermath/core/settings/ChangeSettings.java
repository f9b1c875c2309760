package org.aftermath.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/** Sets things at a place, all or nothing. Who may do so is the caller's business. */
public final class ChangeSettings {

    /** What became of it. */
    public sealed interface Outcome {

        record Changed(Choices choices) implements Outcome {}

        /** Nothing is set; each fault names the setting. */
        record Refused(List<Fault> faults) implements Outcome {}

        /** Somebody else set something since. */
        record Overtaken(Choices current) implements Outcome {}
    }

    private final SettingsStore store;
    private final ReadSettings read;

    public ChangeSettings(SettingsStore store, ReadSettings read) {
        this.store = store;
        this.read = read;
    }

    /** Replaces what is set at the place: what is not named is inherited from now on. */
    @Writes
    public Outcome replace(Place place, Choices wanted) {
        var faults = faults(place, wanted.texts());
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        return store.replace(place, wanted)
                .<Outcome>map(Outcome.Changed::new)
                .orElseGet(() -> new Outcome.Overtaken(store.at(place)));
    }

    private List<Fault> faults(Place place, Map<String, String> texts) {
        var site = read.at(Place.SITE);
        var faults = new ArrayList<Fault>();
        var known = Catalogue.at(place);
        texts.forEach((name, text) -> Catalogue.find(name)
                .filter(known::contains)
                .ifPresentOrElse(
                        setting -> faults.addAll(faults(setting, text, !place.isSite() && site.isLocked(setting))),
                        () -> faults.add(
                                new Fault(name, Message.of("aftermath.settings.fault.unknown", Fault.excerpt(name))))));
        return faults;
    }

    private static List<Fault> faults(Setting<?> setting, String text, boolean locked) {
        if (locked) {
            return List.of(new Fault(setting.name(), Message.of("aftermath.settings.fault.locked")));
        }
        return setting.read(text).faults().stream()
                .map(fault -> new Fault(setting.name(), fault))
                .toList();
    }
}
