package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** A copy of a ticket bears everything that the ticket did, and must not be taken for it. */
public class CopiedTicketTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Divided divided = Divided.shared();
    private final Site jira = divided.hosts.jira();

    @Test
    public void aCopyNamesItsOriginalAndLosesTheLabelsThatReportsCount() {
        var promise = FollowUpMacro.committed("P0", "Be told from my copies");
        var ticket = Ticket.of(divided.hosts, "Copied ticket", Incident.facts(), promise);
        var labels = Stream.concat(Stream.of("gateway"), Stream.of("postmortem", "p0", "sev1", "sev1_20261118"))
                .toList();
        var copied = jira.post(
                "engineer",
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project", Map.of("key", "OPS"),
                                "issuetype", Map.of("name", "Task"),
                                "summary", "CLONE - Be told from my copies",
                                "description",
                                        ticket.fields().path("description").asText(),
                                "labels", labels)));
        assertThat(copied.status()).as(copied.text()).isEqualTo(201);
        var key = copied.json().path("key").asText();

        Eventually.holds(() -> assertThat(labels(key)).containsExactly("gateway"));
        assertThat(labels(ticket.key())).contains("postmortem", "p0", "sev1", "sev1_20261118");
        var page = BROWSER.person("sre", jira, 1280);
        Chromium.visit(page, jira.url() + "/browse/" + key);
        var panel = page.locator("[data-aftermath=copy]");
        assertThat(panel).containsText("The postmortem does not follow this copy. It follows " + ticket.key());
        Chromium.picture(page, "panel-copy");
        panel.locator("a").click();
        assertThat(page.locator("[data-aftermath=panel]")).containsText("Copied ticket");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private List<String> labels(String key) {
        var labels = jira.get("sre", "/rest/api/2/issue/" + key).json().at("/fields/labels");
        return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
                .map(i -> labels.get(i).asText())
                .toList();
    }
}
