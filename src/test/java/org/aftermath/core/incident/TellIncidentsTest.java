package org.aftermath.core.incident;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.facts.Details;
import org.aftermath.core.incident.IncidentTracker.Answer;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.ticket.Site;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.InMemoryIncidentLinks;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class TellIncidentsTest {

    private final MovableClock clock = new MovableClock();
    private final InMemoryIncidentLinks links = new InMemoryIncidentLinks();
    private final LinkedPostmortems postmortems =
            new LinkedPostmortems(new InMemoryPostmortems(), links, new FakeActingUser().loggedIn("engineer"), clock);
    private final List<String> told = new ArrayList<>();
    private Answer answer = Answer.DONE;
    private final TellIncidents tell = new TellIncidents(
            links,
            postmortems,
            (issue, page, by) -> {
                told.add(issue + " " + page.url() + " " + by.key());
                return answer;
            },
            new Wiki(),
            new PlainTransactions(),
            clock);

    @Test
    public void tellsEachIncidentOnceAsWhoNamedIt() {
        var first = postmortems.add(about("OPS-1"));
        tell.run();
        postmortems.update(about("OPS-1", "OPS-2").stored(first.version()));
        tell.run();
        tell.run();

        assertThat(told)
                .containsExactly("OPS-1 https://wiki.example/42 ENGINEER", "OPS-2 https://wiki.example/42 ENGINEER");
    }

    @Test
    public void asksAgainWhileTheTrackerIsAway() {
        answer = Answer.AWAY;
        postmortems.add(about("OPS-1"));
        tell.run();
        tell.run();
        assertThat(told).hasSize(1);

        answer = Answer.DONE;
        clock.pass(Duration.ofMinutes(1));
        tell.run();
        clock.pass(Duration.ofDays(1));
        tell.run();
        assertThat(told).hasSize(2);
    }

    @Test
    public void takesNoForAnAnswer() {
        answer = Answer.REFUSED;
        postmortems.add(about("OPS-1"));
        tell.run();
        clock.pass(Duration.ofDays(1));
        tell.run();

        assertThat(told).hasSize(1);
    }

    @Test
    public void keepsSilentAboutAnIncidentThatIsNoLongerNamed() {
        var first = postmortems.add(about("OPS-1"));
        postmortems.update(about().stored(first.version()));
        tell.run();

        assertThat(told).isEmpty();
    }

    private static Postmortem about(String... issues) {
        var none = Details.NONE;
        return aPostmortem()
                .knowing(new Details(
                        none.cause(),
                        none.impact(),
                        none.fullOutage(),
                        none.zone(),
                        none.teams(),
                        none.responders(),
                        none.recording(),
                        List.of(issues)))
                .build();
    }

    private static final class Wiki implements Site {

        @Override
        public String pageUrl(long pageId) {
            return "https://wiki.example/" + pageId;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
