package org.aftermath.core.page;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.outbox.TicketOutbox.Request;
import org.aftermath.core.placing.TicketMoment;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.placing.TicketTiming;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.junit.Test;

public class TicketsAtStepTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(Clock.fixed(NOW, ZoneOffset.UTC));
    private TicketMoment from = TicketMoment.SAVE;
    private final TicketTiming timing =
            new TicketTiming(postmortems, space -> new TicketRules(from, 10, Map.of(), Map.of()));
    private final AskForTickets asking = new AskForTickets(new InMemoryTickets(), outbox, () -> {});
    private final TicketsAtStep steps = new TicketsAtStep(timing, followUps, asking);

    @Test
    public void asksInTheNameOfWhoeverTakesTheStepThatTheSpaceWaitsFor() {
        from = TicketMoment.REVIEWED;
        take(Status.DRAFT, Status.IN_REVIEW);
        assertThat(outbox.due(NOW, 10)).isEmpty();

        take(Status.IN_REVIEW, Status.REVIEWED);
        assertThat(outbox.due(NOW, 10)).extracting(Request::onBehalfOf).containsExactly(FakePeople.ref("manager"));
    }

    @Test
    public void alsoAsksWhenTheStepIsSkipped() {
        from = TicketMoment.REVIEWED;
        take(Status.IN_REVIEW, Status.CLOSED);

        assertThat(outbox.due(NOW, 10)).hasSize(1);
    }

    @Test
    public void asksNothingWhereTicketsCameWithThePageOrTheWayGoesBack() {
        take(Status.DRAFT, Status.IN_REVIEW);
        from = TicketMoment.IN_REVIEW;
        take(Status.IN_REVIEW, Status.DRAFT);
        take(Status.IN_REVIEW, Status.REVIEWED);

        assertThat(outbox.due(NOW, 10)).isEmpty();
    }

    @Test
    public void aPageThatIsNoPostmortemHoldsNothing() {
        from = TicketMoment.REVIEWED;

        assertThat(timing.isHeld(7)).isFalse();
    }

    private void take(Status before, Status after) {
        postmortems.forget(42);
        postmortems.add(aPostmortem().in(after).build());
        followUps.replace(42, List.of(aFollowUp().withUid(42, "a").build()));
        var step = new StatusChange(42, before, after, FakePeople.ref("manager"), NOW, "");
        steps.taken(aPostmortem().in(after).build(), step, Optional.empty());
    }
}
