package sandbox.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MovedTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Clock clock = MovedTime.clock(Clock.fixed(NOW, ZoneOffset.UTC));

    @After
    public void follow() {
        MovedTime.follow(null);
    }

    @Test
    public void clocksGoAsTheFileSaysNow() throws Exception {
        var file = folder.newFile().toPath();
        Files.writeString(file, "P-2D\n");
        MovedTime.follow(file);
        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofDays(2)));

        Files.writeString(file, "PT-1H");
        MovedTime.follow(file);
        assertThat(clock.withZone(ZoneOffset.MAX).instant()).isEqualTo(NOW.minus(Duration.ofHours(1)));
    }

    @Test
    public void nothingMovesWithoutAFileThatSaysHow() throws Exception {
        assertThat(clock.instant()).isEqualTo(NOW);
        MovedTime.follow(folder.newFile().toPath());
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(MovedTime.isFollowed()).isTrue();
    }
}
