package sandbox.confluence.content;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param by a user key; empty for the host itself
 */
public record Stamp(String by, Instant at) {}
