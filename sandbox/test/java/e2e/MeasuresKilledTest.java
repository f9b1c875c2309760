package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;

/** A decision keeps its word whatever dies: "now" is one ticket, "later" is one reminder. */
public class MeasuresKilledTest {

    private static final Map<String, Object> NOW =
            Map.of("decision", "now", "owner", "engineer", "due", "2027-01-29", "urgency", "P1");

    @Test
    public void nowIsOneTicketThoughConfluenceIsKilledAndSomebodyPressesAgain() {
        try (var hosts = Hosts.own("measures").with(Divided.HURRY)) {
            Hosts.kill(hosts.start());
            var confluence = hosts.startOnly("confluence");
            var premortem = Premortem.deciding(hosts.confluence(), "Killed");
            var measure = premortem.measure("sre", "A second line to the bank");
            premortem.decide("sre", measure, NOW);
            premortem.decide("sre", measure, NOW);
            Hosts.kill(confluence);

            hosts.startOnly("confluence");
            premortem.decide("sre", measure, NOW);
            hosts.startOnly("jira");

            Eventually.holds(() -> assertThat(premortem
                            .line("sre", measure)
                            .at("/followUp/ticket/key")
                            .asText())
                    .startsWith("OPS-"));
            premortem.decide("sre", measure, NOW);
            var found = hosts.jira().get("sre", "/rest/api/2/search?jql=labels%3Dpremortem");
            assertThat(found.json().path("total").asInt()).isEqualTo(1);
        }
    }

    @Test
    public void laterRemindsOnceOnItsDayOnTwoNodesAndAcrossRestarts() throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var hosts = Hosts.own("reminders", "--nodes", "2", "--db", postgres.getJdbcUrl("postgres", "postgres"))
                        .with(Divided.HURRY)) {
            var first = hosts.start("--clock-shift", "PT-480H");
            var premortem = Premortem.deciding(hosts.confluence(), "Put off");
            var today = LocalDate.now(ZoneOffset.UTC);
            putOff(premortem, "First measure", today.minusDays(14));
            putOff(premortem, "Second measure", today.minusDays(5));
            Hosts.kill(first);

            var second = hosts.start("--clock-shift", "PT-240H");
            Eventually.holds(() -> assertThat(mails(hosts, "First measure")).isEqualTo(1));
            assertThat(mails(hosts, "Second measure")).isZero();
            Hosts.kill(second);

            hosts.start();
            Eventually.holds(() -> assertThat(mails(hosts, "Second measure")).isEqualTo(1));
            assertThat(mails(hosts, "First measure")).isEqualTo(1);
        }
    }

    private static void putOff(Premortem premortem, String text, LocalDate day) {
        var measure = premortem.measure("sre", text);
        premortem.decide("sre", measure, Map.of("decision", "later", "day", day.toString()));
    }

    /** How many letters speak of it, of those that either node kept. */
    private static long mails(Hosts hosts, String text) {
        return Pattern.compile(text)
                .matcher(hosts.confluence().get("admin", "/admin/mail").text())
                .results()
                .count();
    }
}
