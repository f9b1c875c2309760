package org.aftermath.core.people;

import java.util.Optional;

/** The host's user directory (port). Safe for any thread. */
public interface People {

    Optional<Person> find(UserRef ref);

    /** The person, or what is left of them: an account that is gone has no name but its key. */
    default Person someone(UserRef ref) {
        return find(ref).orElseGet(() -> new Person(ref, ref.key(), ref.key()));
    }

    /** The person who logs in with that name, in whatever case the host takes for the same. */
    Optional<Person> named(String userName);
}
