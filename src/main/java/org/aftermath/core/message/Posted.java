package org.aftermath.core.message;

import static java.util.Objects.requireNonNull;

import org.aftermath.core.people.UserRef;

/** That a message went out, and who said so. */
public record Posted(UserRef by, Posting posting) {

    public Posted {
        requireNonNull(by);
        requireNonNull(posting);
    }
}
