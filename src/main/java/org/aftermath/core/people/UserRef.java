package org.aftermath.core.people;

import static java.util.Objects.requireNonNull;

/**
 * A person as the hosts identify them: the user key, which outlives a change of the login name.
 *
 * @param key the host's user key; never blank
 */
public record UserRef(String key) {

    public UserRef {
        requireNonNull(key);
        if (key.isBlank()) {
            throw new IllegalArgumentException("A user reference needs a key");
        }
    }
}
