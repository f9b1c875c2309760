package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Test;

/** What people get wrong is told where it stands, and the rest goes on working. */
public class BadInputTest {

    private final Hosts hosts = Hosts.shared();
    private final Site confluence = hosts.confluence();
    private final Site jira = hosts.jira();

    @Test
    public void saysWhatACommittedFollowUpLacksAndMakesNoTicket() {
        var incident = Incident.create(confluence, "sre", "Nobody and never", Incident.facts());
        var nobody = FollowUpMacro.committed("P0", "Somebody should").without("owner");
        var never = FollowUpMacro.committed("P1", "Some day").without("due");
        var complete = FollowUpMacro.committed("P1", "A complete one");
        incident.append("sre", nobody, never, complete);

        Eventually.holds(
                () -> assertThat(incident.followUp(complete).at("/ticket/key").asText())
                        .isNotEmpty());
        assertThat(incident.followUp(nobody).at("/problem/message").asText()).containsIgnoringCase("owner");
        assertThat(incident.followUp(never).at("/problem/message").asText()).containsIgnoringCase("due");
        assertThat(incident.followUp(nobody).has("ticket")).isFalse();
        assertThat(incident.followUp(never).has("ticket")).isFalse();
    }

    @Test
    public void showsWrongParametersInTheMacrosPlaceAndRendersTheRest() {
        var incident = Incident.create(confluence, "sre", "Wrong parameters", Incident.facts());
        incident.append(
                "sre",
                FollowUpMacro.committed("P9", "Unknown urgency"),
                FollowUpMacro.committed("P1", "No such day").with("due", "2026-13-40"),
                FollowUpMacro.committed("P2", "A good one"),
                "<p>The last paragraph</p>");

        var page = Jsoup.parse(incident.view("sre"));

        assertThat(page.text()).contains("P9").contains("2026-13-40").contains("The last paragraph");
        assertThat(page.select("[data-aftermath=follow-up][data-urgency=P2]").text())
                .contains("A good one");
        assertThat(Jsoup.parse(incident.view("engineer")).text()).containsPattern("\\p{IsHiragana}");
    }

    @Test
    public void showsMarkupInEveryFieldAsText() {
        var long10k = "x".repeat(9_990);
        for (var hostile : new String[] {
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "{macro}{code}*bold*{code}",
            "$velocity #set($x = 1) ${request}",
            "\uD83D\uDE80 مرحبا بالعالم",
            long10k
        }) {
            var title = "Hostile " + Math.abs(hostile.hashCode());
            var incident = Incident.create(
                    confluence,
                    "sre",
                    title,
                    Map.of(
                            "severity", "SEV-2",
                            "services", hostile.length() > 200 ? "checkout" : hostile,
                            "owner", "sre",
                            "externalMessage", "no"));
            var promise = FollowUpMacro.committed("P1", hostile);
            var misnamed = FollowUpMacro.committed("P1", "Names")
                    .with("owner", hostile)
                    .with("urgency", hostile);
            incident.append("sre", promise, misnamed);
            var key = Eventually.value(() -> {
                var found = incident.followUp(promise).at("/ticket/key").asText();
                assertThat(found).as(incident.followUps().toString()).isNotEmpty();
                return found;
            });

            var page = Jsoup.parse(incident.view("sre"));

            assertThat(page.select("script, img[onerror], [onerror], [onclick]"))
                    .isEmpty();
            assertThat(page.select("[data-uid=" + incident.pageId() + "-" + promise.id() + "]")
                            .text())
                    .contains(hostile.length() > 200 ? hostile.substring(0, 200) : hostile.strip());
            var issue = jira.get("sre", "/rest/api/2/issue/" + key).json();
            assertThat(issue.at("/fields/summary").asText().length()).isBetween(1, 255);
        }
    }
}
