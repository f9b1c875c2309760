package org.aftermath.core.facts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * Who took part in the response, and as what.
 *
 * @param user the person, if they have an account here
 * @param name what to call them: always there, so that the record stays readable without the account
 */
public record Responder(Role role, Optional<UserRef> user, String name) {

    public Responder {
        requireNonNull(role);
        requireNonNull(user);
        requireNonNull(name);
    }
}
