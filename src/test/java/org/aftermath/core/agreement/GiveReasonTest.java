package org.aftermath.core.agreement;

import static org.aftermath.support.TicketBuilder.MOVED;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.agreement.GiveReason.Outcome;
import org.aftermath.core.agreement.GiveReason.Words;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryAnnouncements;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class GiveReasonTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryReasons reasons = new InMemoryReasons();
    private final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
    private final MovableClock clock = new MovableClock();
    private final GiveReason give = new GiveReason(tickets, reasons, announcements, FakePeople.of("sre"), clock);

    @Test
    public void writesItDownForTheLastMove() {
        movedTwice();

        var outcome = give("  waiting for the vendor ", Optional.empty());

        var expected =
                new Reason(UID, Agreed.DUE, MOVED.plusSeconds(120), "waiting for the vendor", "sre", clock.instant());
        assertThat(outcome).isEqualTo(new Outcome.Given(expected));
        assertThat(reasons.of(UID)).containsExactly(expected);
        assertThat(announcements.pages()).hasSize(1);
    }

    @Test
    public void refusesAReasonForAMoveThatAnotherFollowed() {
        movedTwice();

        assertThat(give("why", Optional.of(MOVED.plusSeconds(60))))
                .isEqualTo(new Outcome.Refused(Message.of("aftermath.moved.again")));
        assertThat(reasons.of(UID)).isEmpty();
    }

    @Test
    public void refusesAReasonForNothing() {
        tickets.keep(aTicket().build());

        assertThat(give("why", Optional.empty())).isEqualTo(new Outcome.Refused(Message.of("aftermath.moved.none")));
    }

    @Test
    public void wantsWordsAndNotTooMany() {
        movedTwice();

        assertThat(give(" ", Optional.empty())).isInstanceOf(Outcome.Faulty.class);
        assertThat(give("x".repeat(2_001), Optional.empty())).isInstanceOf(Outcome.Faulty.class);
        assertThat(give("🔥".repeat(2_000), Optional.empty())).isInstanceOf(Outcome.Given.class);
    }

    @Test
    public void knowsNothingOfFollowUpsWithoutTickets() {
        assertThat(give("why", Optional.empty())).isEqualTo(new Outcome.Unknown());
    }

    private void movedTwice() {
        tickets.keep(aTicket()
                .moved(Urgency.P0, "2026-12-15", "2026-12-22", "2026-12-29")
                .build());
    }

    private Outcome give(String text, Optional<Instant> moved) {
        return give.give(UID, new Words(Agreed.DUE, moved, text), FakePeople.ref("sre"));
    }
}
