package sandbox.confluence.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, and when.
 *
 * @param by a user key; empty for the host itself
 * @param at to the millisecond, as it is stored
 */
public record Stamp(String by, Instant at) {

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
