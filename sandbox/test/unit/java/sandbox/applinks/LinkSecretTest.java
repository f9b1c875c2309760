package sandbox.applinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class LinkSecretTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void letsTheOtherHostSpeakInSomebodysName() {
        var header = at(NOON).sign("sre", "PUT", "/jira/rest/x");
        assertThat(at(NOON.plusSeconds(30)).verify(header, "PUT", "/jira/rest/x"))
                .contains("sre");
    }

    @Test
    public void refusesWhatWasSignedForSomethingElse() {
        var header = at(NOON).sign("sre", "GET", "/jira/rest/x");
        assertThat(at(NOON).verify(header, "PUT", "/jira/rest/x")).isEmpty();
        assertThat(at(NOON).verify(header, "GET", "/jira/rest/y")).isEmpty();
        assertThat(at(NOON).verify(header.replace("sre", "admin"), "GET", "/jira/rest/x"))
                .isEmpty();
        assertThat(at(NOON).verify("nonsense", "GET", "/jira/rest/x")).isEmpty();
    }

    @Test
    public void refusesWhatIsOld() {
        var header = at(NOON).sign("sre", "GET", "/x");
        assertThat(at(NOON.plus(Duration.ofMinutes(2))).verify(header, "GET", "/x"))
                .isEmpty();
    }

    private LinkSecret at(Instant time) {
        return LinkSecret.in(folder.getRoot().toPath(), Clock.fixed(time, ZoneOffset.UTC));
    }
}
