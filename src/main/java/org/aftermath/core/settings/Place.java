package org.aftermath.core.settings;

import java.util.Optional;

/**
 * Where something is set.
 *
 * @param spaceKey as the host writes it; empty for the whole site
 */
public record Place(Optional<String> spaceKey) {

    public static final Place SITE = new Place(Optional.empty());

    public static Place space(String key) {
        return new Place(Optional.of(key));
    }

    public boolean isSite() {
        return spaceKey.isEmpty();
    }
}
