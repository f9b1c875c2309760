package org.aftermath.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Test;

public class BackOffTest {

    @Test
    public void doublesFromOneSecondToFiveMinutes() {
        var backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), () -> 1);

        assertThat(backOff.after(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backOff.after(8)).isEqualTo(Duration.ofSeconds(256));
        assertThat(backOff.after(9)).isEqualTo(Duration.ofMinutes(5));
        assertThat(backOff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    public void staysWithinAQuarterOfThat() {
        assertThat(new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), () -> 0).after(2))
                .isEqualTo(Duration.ofSeconds(3));
    }
}
