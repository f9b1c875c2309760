package org.aftermath.host.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    public void readsSecondsAndDates() {
        assertThat(RetryAfter.read(" 120 ", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Sat, 21 Nov 2026 09:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    public void readsNothingElse() {
        assertThat(RetryAfter.read(null, NOW)).isEmpty();
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
        assertThat(RetryAfter.read("-1", NOW)).isEmpty();
        assertThat(RetryAfter.read("Sat, 21 Nov 2026 08:00:00 GMT", NOW)).isEmpty();
    }
}
