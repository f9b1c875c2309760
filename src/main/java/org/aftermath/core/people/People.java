package org.aftermath.core.people;

import java.util.Optional;

/** The host's user directory (port). Safe for any thread. */
public interface People {

    Optional<Person> find(UserRef ref);

    /** The person who logs in with that name, in whatever case the host takes for the same. */
    Optional<Person> named(String userName);
}
