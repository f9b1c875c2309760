package org.aftermath.core.people;

import java.util.Optional;
import java.util.function.Supplier;

/** Whose permissions count in this thread (port). */
public interface ActingUser {

    /** Empty for an anonymous request and in background threads. */
    Optional<UserRef> current();

    /**
     * Does the work with that person's permissions and language, and restores whoever acted before, however the work
     * ends. Somebody unknown to the host acts as nobody.
     */
    <T> T as(UserRef user, Supplier<T> work);
}
