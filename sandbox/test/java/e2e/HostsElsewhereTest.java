package e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** The tests can be pointed at hosts that somebody else has started, as is done with genuine ones. */
public class HostsElsewhereTest {

    private final Hosts here = Hosts.shared();
    private final Hosts elsewhere = Hosts.elsewhere(here.confluence(), here.jira());

    @Test
    public void theLoopRunsThere() {
        var promise = FollowUpMacro.committed("P0", "Kept elsewhere");

        var ticket = Ticket.of(elsewhere, "Elsewhere " + System.nanoTime(), Incident.facts(), promise);
        ticket.edit(java.util.Map.of("duedate", "2027-02-02"));

        Eventually.holds(() -> assertThat(
                        ticket.incident().followUp(promise).at("/ticket/due").asText())
                .isEqualTo("2027-02-02"));
    }

    @Test
    public void theyAreNotForTestsToStart() {
        assertThatThrownBy(elsewhere::start).hasMessageContaining("Somebody else");
    }
}
