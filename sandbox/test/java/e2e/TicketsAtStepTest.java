package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A space that makes tickets only when a postmortem goes into review. What a space sets has hosts of its own. */
public class TicketsAtStepTest {

    private static final Hosts HOSTS = Hosts.own("steps");

    private final Site confluence = HOSTS.confluence();

    @BeforeClass
    public static void start() {
        HOSTS.with(Divided.HURRY).start();
        var set = HOSTS.confluence()
                .put(
                        "admin",
                        "/rest/aftermath/1.0/settings/space/INC",
                        Map.of("version", 0, "set", Map.of("tickets.from", "in_review")));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
    }

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Test
    public void holdsTicketsUntilTheStepThatTheSpaceWaitsFor() {
        var incident = Incident.create(confluence, "sre", "Tickets at review", Incident.facts());
        incident.write("sre");
        var promise = FollowUpMacro.committed("P0", "Fail over by itself");
        incident.append("sre", promise);
        assertThat(incident.followUp(promise).path("state").asText()).isEqualTo("held");
        assertThat(incident.view("sre")).contains("ticket at a later step");
        incident.change("sre", Map.of("review", Map.of("meetingAt", "2026-11-20T05:00:00Z")));

        var moved = incident.move("sre", Map.of("to", "IN_REVIEW"));

        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/key").asText())
                        .startsWith("OPS-"));
    }

    @Test
    public void forgetsWhatWouldHaveStoodInTheWayOnceItIsMended() {
        requireTeam(true);
        var promise = FollowUpMacro.committed("P0", "Mend it while it waits");
        var incident = Incident.create(confluence, "sre", "Mended meanwhile", Incident.facts());
        incident.append("sre", promise);
        Eventually.holds(() -> assertThat(
                        incident.followUp(promise).at("/problem/message").asText())
                .contains("Team is required."));

        requireTeam(false);

        Eventually.holds(() -> {
            assertThat(incident.followUp(promise).path("state").asText()).isEqualTo("held");
            assertThat(incident.followUp(promise).has("problem")).isFalse();
        });
    }

    private static void requireTeam(boolean required) {
        var path = "/rest/sandbox/1.0/fieldconfiguration/OPS/Team";
        assertThat(HOSTS.jira().put("admin", path, Map.of("required", required)).status())
                .isBetween(200, 204);
    }
}
