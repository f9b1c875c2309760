package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.core.incident.IncidentLinks.Link;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class IncidentLinksContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Link FIRST = new Link(42, "OPS-1", FakePeople.ref("sre"), 0);
    private static final Link SECOND = new Link(42, "OPS-2", FakePeople.ref("sre"), 3);

    private final IncidentLinks links = links();

    /** Nobody to be told. */
    protected abstract IncidentLinks links();

    @Test
    public void tellsWhatIsDueAndNoMoreThanWanted() {
        links.ask(SECOND, NOW.plusSeconds(1));
        links.ask(FIRST, NOW);

        assertThat(links.due(NOW, 10)).containsExactly(FIRST);
        assertThat(links.due(NOW.plusSeconds(1), 10)).containsExactly(FIRST, SECOND);
        assertThat(links.due(NOW.plusSeconds(1), 1)).containsExactly(FIRST);
    }

    @Test
    public void keepsOneLinkBetweenAPageAndAnIssue() {
        links.ask(FIRST, NOW);
        var later = new Link(42, "OPS-1", FakePeople.ref("engineer"), 1);
        links.ask(later, NOW);

        assertThat(links.due(NOW, 10)).containsExactly(later);
    }

    @Test
    public void settlesOneAndForgetsAPage() {
        links.ask(FIRST, NOW);
        links.ask(SECOND, NOW);
        var elsewhere = new Link(43, "OPS-1", FakePeople.ref("sre"), 0);
        links.ask(elsewhere, NOW);

        links.settle(FIRST);
        assertThat(links.due(NOW, 10)).containsExactlyInAnyOrder(SECOND, elsewhere);

        links.forget(42);
        assertThat(links.due(NOW, 10)).containsExactly(elsewhere);
    }
}
