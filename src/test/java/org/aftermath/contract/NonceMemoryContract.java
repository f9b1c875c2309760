package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.aftermath.host.pairing.NonceMemory;
import org.junit.Test;

public abstract class NonceMemoryContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final NonceMemory nonces = nonces();

    /** A memory with nothing in it. */
    protected abstract NonceMemory nonces();

    @Test
    public void takesEachNonceOnce() {
        assertThat(nonces.isFresh("a", NOW)).isTrue();
        assertThat(nonces.isFresh("a", NOW)).isFalse();
        assertThat(nonces.isFresh("b", NOW)).isTrue();
    }

    @Test
    public void remembersAsLongAsAMessageCanBeBelieved() {
        nonces.isFresh("a", NOW);

        assertThat(nonces.isFresh("a", NOW.plus(Duration.ofMinutes(11)))).isFalse();
        assertThat(nonces.isFresh("a", NOW.plus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    public void letsOneOfManyWinAtTheSameMoment() throws Exception {
        var answers = Together.call(
                () -> nonces.isFresh("a", NOW),
                () -> nonces.isFresh("a", NOW),
                () -> nonces.isFresh("a", NOW),
                () -> nonces.isFresh("a", NOW));

        assertThat(answers).containsOnlyOnce(true);
    }
}
