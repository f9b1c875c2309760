package org.aftermath.core.settings;

import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * Where something is set.
 *
 * @param spaceKey as the host writes it; empty for the whole site and for a person
 * @param person who set it for themselves alone
 */
public record Place(Optional<String> spaceKey, Optional<UserRef> person) {

    public static final Place SITE = new Place(Optional.empty(), Optional.empty());

    public static Place space(String key) {
        return new Place(Optional.of(key), Optional.empty());
    }

    public static Place person(UserRef person) {
        return new Place(Optional.empty(), Optional.of(person));
    }

    public boolean isSite() {
        return spaceKey.isEmpty() && person.isEmpty();
    }

    /** Whether such settings can be set there. */
    public boolean takes(Group group) {
        return isSite() || person.isPresent() == (group == Group.PERSON);
    }
}
