package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Dates and urgencies that are moved in Jira, as far as they show over REST (P22, P23). */
public class MovedDateTest {

    private final Hosts hosts = Hosts.shared();

    @Test
    public void aDateMovedInJiraLacksAReasonUntilThePageHasOne() {
        var ticket = ticket("Moved date");

        ticket.edit(Map.of("duedate", "2026-12-22"));

        Eventually.holds(
                () -> assertThat(ticket.agreement().at("/moves/0/reasonMissing").asBoolean())
                        .isTrue());
        var moved = ticket.agreement().at("/moves/0/moved").asText();
        assertThat(ticket.agreement().at("/differences/0/ticket").asText()).isEqualTo("2026-12-22");
        var given = ticket.post("reason", Map.of("what", "due", "moved", moved, "reason", "The vendor is late"));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(ticket.agreement().at("/moves/0/reasonMissing").asBoolean()).isFalse();
        assertThat(ticket.agreement().at("/moves/0/reason/text").asText()).isEqualTo("The vendor is late");

        ticket.edit(Map.of("duedate", "2027-01-12"));

        Eventually.holds(() -> {
            assertThat(ticket.agreement().at("/moves/0/times").asInt()).isEqualTo(2);
            assertThat(ticket.agreement().at("/moves/0/reasonMissing").asBoolean())
                    .isTrue();
        });
    }

    @Test
    public void thePagesDateIsAppliedToTheTicketAndNeverByItself() {
        var ticket = ticket("Applied date");
        ticket.edit(Map.of("duedate", "2026-12-22", "priority", Map.of("name", "Medium")));
        Eventually.holds(
                () -> assertThat(ticket.agreement().path("differences")).hasSize(2));

        var applied = ticket.post("apply", Map.of("what", "due"));

        assertThat(applied.status()).as(applied.text()).isEqualTo(200);
        assertThat(applied.json().path("due").asText()).isEqualTo("2026-12-15");
        assertThat(ticket.fields().path("duedate").asText()).isEqualTo("2026-12-15");
        assertThat(ticket.fields().at("/priority/name").asText()).isEqualTo("Medium");
        assertThat(ticket.agreement().path("differences")).hasSize(1);
        assertThat(ticket.agreement().at("/differences/0/what").asText()).isEqualTo("urgency");
        assertThat(ticket.post("apply", Map.of("what", "due")).status()).isEqualTo(409);
    }

    @Test
    public void aTicketClosedWithoutAWordIsFlagged() {
        var ticket = ticket("Closed silently");

        ticket.step("31");

        Eventually.holds(
                () -> assertThat(ticket.agreement().path("silent").asBoolean()).isTrue());
        hosts.jira()
                .post(
                        "engineer",
                        "/rest/api/2/issue/" + ticket.key() + "/comment",
                        Map.of("body", "Fails over in 4 s"));
        Eventually.holds(
                () -> assertThat(ticket.agreement().path("silent").asBoolean()).isFalse());
    }

    private Ticket ticket(String title) {
        return Ticket.of(hosts, title, Incident.facts(), FollowUpMacro.committed("P0", "Fail over the card gateway"));
    }
}
