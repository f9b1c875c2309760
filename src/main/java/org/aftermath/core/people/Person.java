package org.aftermath.core.people;

import static java.util.Objects.requireNonNull;

/**
 * A person with the names that others know them by.
 *
 * @param userName what they log in with and what pages write
 * @param fullName what people read
 */
public record Person(UserRef ref, String userName, String fullName) {

    public Person {
        requireNonNull(ref);
        requireNonNull(userName);
        requireNonNull(fullName);
    }
}
