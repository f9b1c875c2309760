package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.Wire.Fault;
import org.junit.After;
import org.junit.Test;

/** Processes die at the worst moment, and the promise becomes one issue all the same. */
public class KillsTest {

    private final Divided divided = Divided.shared();

    @After
    public void settle() {
        divided.settle();
    }

    @Test
    public void makesOneTicketWhenJiraDiesBetweenStoringItAndAnswering() {
        var promise = FollowUpMacro.committed("P0", "Hold Jira here");
        var incident = incident("Jira dies");
        HeldJira.armed();
        incident.append("sre", promise);
        Eventually.holds(() -> assertThat(HeldJira.holds()).isTrue());

        divided.killJira();
        divided.startJira();

        var key = Divided.key(incident, promise);
        assertThat(divided.issues("summary ~ \"Hold Jira here\""))
                .singleElement()
                .satisfies(issue -> assertThat(issue.path("key").asText()).isEqualTo(key));
        divided.move(key, "In Progress");
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/status").asText())
                        .isEqualTo("In Progress"));
    }

    @Test
    public void sendsWhatWasCommittedWhenConfluenceDiesBeforeSending() {
        divided.toJira.cut();
        var promise = FollowUpMacro.committed("P0", "Committed and not sent");
        var incident = incident("Confluence dies");
        incident.append("sre", promise);

        divided.killConfluence();
        divided.toJira.mend();
        divided.startConfluence();

        Divided.key(incident, promise);
        assertThat(divided.issues("summary ~ \"Committed and not sent\"")).hasSize(1);
    }

    @Test
    public void losesNothingWhenBothDieInTheMiddleOfTheirTalk() {
        var incident = incident("Both die");
        var first = FollowUpMacro.committed("P0", "Already there");
        incident.append("sre", first);
        var key = Divided.key(incident, first);
        divided.toJira.faults(message -> Fault.SILENT);
        divided.toConfluence.faults(message -> Fault.HANGING);
        var second = FollowUpMacro.committed("P1", "Asked and not answered");
        var seen = divided.toJira.seen().size();
        incident.append("sre", second);
        divided.move(key, "Done");
        Eventually.holds(() -> assertThat(divided.toJira.seen()).hasSizeGreaterThan(seen));

        divided.killConfluence();
        divided.killJira();
        divided.toJira.mend();
        divided.toConfluence.mend();
        divided.startJira();
        divided.startConfluence();

        Divided.key(incident, second);
        assertThat(divided.issues("summary ~ \"Asked and not answered\"")).hasSize(1);
        Eventually.holds(
                () -> assertThat(incident.followUp(first).at("/ticket/category").asText())
                        .isEqualTo("done"));
    }

    private Incident incident(String title) {
        return Incident.create(divided.hosts.confluence(), "sre", title, Incident.facts());
    }
}
