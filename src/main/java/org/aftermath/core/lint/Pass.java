package org.aftermath.core.lint;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Somebody's word that a finding is right as it stands.
 *
 * @param finding which one: {@link Judged#id}
 * @param reason why
 * @param by the user name of whoever says so
 */
public record Pass(long pageId, String finding, String reason, String by, Instant at) {

    /** How many characters a reason may have. */
    public static final int LONGEST = 2_000;

    public Pass {
        requireNonNull(finding);
        requireNonNull(by);
        requireNonNull(at);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A reason says something");
        }
    }
}
