package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** While Confluence may only be read, nothing of ours changes, everybody is told why, and nothing is lost. */
public class ReadOnlyModeTest {

    private static final Hosts HOSTS = Hosts.own("readonly").with(Divided.HURRY);
    private static final Map<String, Object> NONE = Map.of();

    private Ticket ticket;

    @BeforeClass
    public static void start() {
        HOSTS.start();
    }

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Before
    public void promise() {
        readOnly(false);
        ticket = Ticket.of(
                HOSTS, "Read only " + System.nanoTime(), Incident.facts(), FollowUpMacro.committed("P0", "Keep it"));
    }

    @Test
    public void turnsEveryChangeOfContentAwayAndChangesNothing() {
        var incident = ticket.incident();
        var record = incident.record("sre");
        var followUps = incident.followUps();
        readOnly(true);

        var told = new ArrayList<String>();
        changes().forEach((path, method) -> {
            var answer = HOSTS.confluence().send("sre", method, "/rest/aftermath/1.0/" + path, NONE);
            assertThat(answer.status())
                    .as(method + " " + path + " " + answer.text())
                    .isEqualTo(403);
            assertThat(answer.json().at("/errors/0/key").asText())
                    .as(method + " " + path)
                    .isEqualTo("aftermath.rest.maintenance");
            told.add(answer.json().at("/errors/0/message").asText());
        });

        assertThat(told).allMatch(message -> message.startsWith("Confluence is in read-only mode"));
        assertThat(incident.record("sre").path("version")).isEqualTo(record.path("version"));
        assertThat(incident.followUps().path("followUps").size())
                .isEqualTo(followUps.path("followUps").size());
        System.out.println("Gate: turned away in read-only mode: " + told.size() + " checked");
    }

    @Test
    public void tellsItInTheCallersLanguage() {
        readOnly(true);

        var answer = HOSTS.confluence()
                .send(
                        "engineer",
                        "PATCH",
                        "/rest/aftermath/1.0/postmortems/" + ticket.incident().pageId(),
                        NONE);

        assertThat(answer.json().at("/errors/0/message").asText()).contains("読み取り専用モード");
    }

    @Test
    public void showsNoWayToChangeThePage() {
        assertThat(ticket.incident().view("sre"))
                .contains("data-aftermath-edit=", "data-aftermath-add=", "data-aftermath-moves=");
        readOnly(true);

        assertThat(ticket.incident().view("sre"))
                .contains("Keep it")
                .doesNotContain("<button", "data-aftermath-edit", "data-aftermath-add", "data-aftermath-moves");
    }

    @Test
    public void hearsAfterwardsWhatHappenedMeanwhile() {
        readOnly(true);
        ticket.edit(Map.of("duedate", "2027-03-01"));
        Eventually.holds(() -> assertThat(
                        Divided.peers(HOSTS.jira()).at("/peers/0/trouble/key").asText())
                .isEqualTo("aftermath.peer.maintenance"));
        assertThat(due()).isNotEqualTo("2027-03-01");

        readOnly(false);

        Eventually.holds(() -> assertThat(due()).isEqualTo("2027-03-01"));
    }

    @Test
    public void letsAdministratorsAdminister() {
        readOnly(true);

        var paired = HOSTS.confluence().post("admin", "/rest/aftermath/1.0/pairing", NONE);

        assertThat(paired.status()).as(paired.text()).isEqualTo(200);
    }

    private String due() {
        return ticket.incident().followUp(ticket.promise()).at("/ticket/due").asText();
    }

    /** Every way to change content over REST, with its method. */
    private Map<String, String> changes() {
        var page = "postmortems/" + ticket.incident().pageId();
        var followUp = "follow-ups/" + ticket.uid();
        var all = new LinkedHashMap<String, String>();
        all.put(page, "PATCH");
        all.put(followUp, "PATCH");
        all.put(page + "/message", "PUT");
        all.put("news/" + ticket.incident().pageId(), "DELETE");
        for (var path :
                List.of("status", "follow-ups", "duties", "message/approval", "message/posting", "adopt", "make")) {
            all.put(page + "/" + path, "POST");
        }
        for (var path : List.of("decision", "ticket", "reason", "apply")) {
            all.put(followUp + "/" + path, "POST");
        }
        return all;
    }

    private static void readOnly(boolean readOnly) {
        var answer = HOSTS.confluence().put("admin", "/rest/sandbox/1.0/accessmode", Map.of("readOnly", readOnly));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(HOSTS.confluence().get("sre", "/rest/api/accessmode").json().asText())
                .isEqualTo(readOnly ? "READ_ONLY" : "READ_WRITE");
    }
}
