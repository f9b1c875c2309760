package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Test;

/** Jira goes away and comes back: promises wait, and each becomes one ticket. */
public class JiraAwayTest {

    private final Hosts hosts = Hosts.own("away");

    @After
    public void stop() {
        hosts.close();
    }

    @Test
    public void sendsWhatWaitedOnceJiraIsBack() {
        Hosts.kill(hosts.start());
        hosts.startOnly("confluence");
        var incident = Incident.create(hosts.confluence(), "sre", "Written while Jira was away", Incident.facts());
        var promise = FollowUpMacro.committed("P0", "Wait for Jira");
        incident.append("sre", promise);
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).path("problem").isObject())
                        .isTrue());
        assertThat(incident.view("sre")).contains("Wait for Jira");

        hosts.startOnly("jira");

        var key = Eventually.value(() -> {
            var found = incident.followUp(promise).at("/ticket/key").asText();
            assertThat(found).as(incident.followUps().toString()).isNotEmpty();
            return found;
        });
        var found = hosts.jira()
                .get("sre", "/rest/api/2/search?jql=" + URLEncoder.encode("labels = p0", StandardCharsets.UTF_8));
        assertThat(found.json().path("issues")).hasSize(1);
        assertThat(found.json().at("/issues/0/key").asText()).isEqualTo(key);
        assertThat(incident.followUp(promise).has("problem")).isFalse();
    }
}
