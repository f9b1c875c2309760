package org.aftermath.core.premortem;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.people.UserRef;

/**
 * How bad one person thinks a scenario is, before they hear the others (M11). There is one for each scenario and person;
 * said again, it replaces the other.
 *
 * @param role what they took part as when they rated
 * @param value 1 (hardly anybody would notice) to 5 (as bad as it gets)
 */
public record Rating(String scenarioId, long pageId, UserRef who, Role role, int value, Instant at) {

    public static final int MOST = 5;

    public Rating {
        requireNonNull(scenarioId);
        requireNonNull(who);
        requireNonNull(role);
        requireNonNull(at);
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("A rating is 1 to " + MOST);
        }
    }
}
