package org.aftermath.host.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.CredentialsRequiredException;
import java.time.Duration;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.AcceptPairing;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.support.FakeJira;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class PairWithJiraTest {

    private final FakeJira jira = new FakeJira();
    private final MovableClock clock = new MovableClock();
    private final Pairings here = new Pairings(new MapSettings());
    private final Pairings there = new Pairings(new MapSettings());
    private final PairWithJira pair = new PairWithJira(
            new JiraLink(jira.links(), clock, Duration.ofSeconds(10)),
            here,
            () -> "https://wiki.example",
            clock,
            Duration.ofMinutes(10));
    private final AcceptPairing accept = new AcceptPairing(there, () -> {}, clock);

    public PairWithJiraTest() throws CredentialsRequiredException {}

    @Test
    public void sharesOneSecret() {
        jira.answering(204, "");

        assertThat(pair.pair()).isEmpty();
        assertThat(accept.accept(jira.sent.get(0).body())).isTrue();

        var mine = here.all().get(0);
        var yours = there.all().get(0);
        assertThat(yours.id()).isEqualTo(mine.id());
        assertThat(yours.url()).isEqualTo("https://wiki.example");
        assertThat(yours.secrets()).isEqualTo(mine.secrets());
        assertThat(mine.secrets().get(0)).hasSize(64);
        assertThat(mine.toString()).doesNotContain(mine.secrets().get(0));
    }

    @Test
    public void changesTheSecretAndKeepsTheOneBeforeAndTheName() {
        jira.answering(204, "");
        pair.pair();
        var before = here.all().get(0);

        pair.pair();

        var after = here.all().get(0);
        assertThat(here.all()).hasSize(1);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.secrets())
                .hasSize(2)
                .element(1)
                .isEqualTo(before.secrets().get(0));
        assertThat(after.overlapEnds()).contains(clock.instant().plusSeconds(600));
    }

    @Test
    public void goesBackIfJiraCertainlyRefuses() {
        jira.answering(403, "");

        assertThat(pair.pair()).contains(Message.of("aftermath.pairing.refused", 403));
        assertThat(pair.current()).isEmpty();
    }

    @Test
    public void believesTheNewSecretIfJiraMayHaveTakenIt() {
        jira.breakingOff();

        assertThat(pair.pair()).contains(Message.of("aftermath.pairing.unreachable"));
        assertThat(pair.current()).isPresent();
    }

    @Test
    public void saysThatThereIsNoLink() {
        jira.unlinked();

        assertThat(pair.pair()).contains(Message.of("aftermath.ticket.unlinked"));
    }

    @Test
    public void acceptsNoOfferThatMakesNoSense() {
        for (var offer : new String[] {
            "",
            "{}",
            "{\"peer\":\"a\",\"url\":\"https://wiki.example\",\"secret\":\"short\"}",
            "{\"peer\":\"a b\",\"url\":\"https://wiki.example\",\"secret\":\"" + "0".repeat(64) + "\"}",
            "{\"peer\":\"a\",\"url\":\"file:///etc\",\"secret\":\"" + "0".repeat(64) + "\"}"
        }) {
            assertThat(accept.accept(offer)).as(offer).isFalse();
        }
        assertThat(there.all()).isEmpty();
    }
}
