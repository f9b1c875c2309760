package org.aftermath.core.settings;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is set at one place; whatever is not named is inherited. Immutable.
 *
 * @param version counts the changes; 0 if nobody ever set anything there
 * @param texts by name of the setting, as people wrote them
 */
public record Choices(int version, Map<String, String> texts) {

    public static final Choices NONE = new Choices(0, Map.of());

    public Choices {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    Optional<String> of(Setting<?> setting) {
        return Optional.ofNullable(texts.get(setting.name()));
    }

    /** The same with one of them set. */
    Choices with(Setting<?> setting, String text) {
        var changed = new HashMap<>(texts);
        changed.put(setting.name(), text);
        return new Choices(version, changed);
    }
}
