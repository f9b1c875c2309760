package org.aftermath.core.showing;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.FollowUpBuilder;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.junit.Test;

public class ShowFollowUpsTest {

    private static final Clock EVENING_IN_LONDON = Clock.fixed(Instant.parse("2026-11-30T20:00:00Z"), ZoneOffset.UTC);

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryReasons reasons = new InMemoryReasons();
    private final ShowFollowUps show =
            new ShowFollowUps(followUps, tickets, reasons, FakePeople.of("engineer"), EVENING_IN_LONDON);

    @Test
    public void waitsForTheTicketOfACompletePromise() {
        assertThat(shown(aFollowUp()).state()).isEqualTo(FollowUpState.WAITING);
    }

    @Test
    public void saysThatTheTicketComesAtALaterStep() {
        var followUp = aFollowUp().build();
        followUps.replace(42, List.of(followUp));

        var table = show.holding(pageId -> pageId == 42).ofPage(42, ZoneOffset.UTC);

        assertThat(table.lines()).extracting(FollowUpLine::state).containsExactly(FollowUpState.HELD);
    }

    @Test
    public void asksWhetherTicketsComeLaterOnlyWhereOneIsMissing() {
        var asked = new ArrayList<Long>();
        followUps.replace(42, List.of(aFollowUp().build()));
        tickets.keep(aTicket().build());

        show.holding(asked::add).ofPage(42, ZoneOffset.UTC);
        assertThat(asked).isEmpty();

        followUps.replace(
                42,
                List.of(
                        aFollowUp().withUid(42, "b").build(),
                        aFollowUp().withUid(42, "c").build()));
        show.holding(asked::add).ofPage(42, ZoneOffset.UTC);
        assertThat(asked).containsExactly(42L);
    }

    @Test
    public void saysWhatIsMissing() {
        var line = shown(aFollowUp().withoutOwner().withoutDue());

        assertThat(line.state()).isEqualTo(FollowUpState.INCOMPLETE);
        assertThat(line.problems())
                .extracting(Message::key)
                .containsExactly("aftermath.followup.missing.owner", "aftermath.followup.missing.due");
    }

    @Test
    public void saysWhatTheTrackerSaid() {
        var followUp = aFollowUp().build();
        tickets.keepProblem(followUp.uid(), Message.of("refused"));

        assertThat(shown(followUp).state()).isEqualTo(FollowUpState.PROBLEM);
        assertThat(shown(followUp).problems()).containsExactly(Message.of("refused"));
    }

    @Test
    public void isOpenUntilTheTicketIsDone() {
        var followUp = aFollowUp().build();
        tickets.keep(aTicket().atSequence(1).build());
        assertThat(shown(followUp).state()).isEqualTo(FollowUpState.OPEN);

        tickets.keep(aTicket().atSequence(2).done().build());
        assertThat(shown(followUp).state()).isEqualTo(FollowUpState.DONE);
    }

    @Test
    public void showsIdeasAndSmallPromisesAsWhatTheyAre() {
        assertThat(shown(aFollowUp().being(Commitment.PROPOSED)).state()).isEqualTo(FollowUpState.PROPOSED);
        assertThat(shown(aFollowUp().of(Urgency.P3)).state()).isEqualTo(FollowUpState.COMMITTED);
        assertThat(shown(aFollowUp().being(Commitment.WONTDO)).state()).isEqualTo(FollowUpState.WONTDO);
    }

    @Test
    public void isOverdueFromTheDayAfterInTheViewersZone() {
        var followUp = aFollowUp().due(LocalDate.of(2026, 11, 30)).build();
        followUps.replace(42, List.of(followUp));

        assertThat(show.ofPage(42, ZoneOffset.UTC).lines().get(0).overdue()).isFalse();
        assertThat(show.ofPage(42, ZoneId.of("Asia/Tokyo")).lines().get(0).overdue())
                .isTrue();
    }

    @Test
    public void isNeverOverdueOnceItIsOver() {
        var late = aFollowUp().due(LocalDate.of(2026, 1, 1));
        tickets.keep(aTicket().done().build());

        assertThat(shown(late).overdue()).isFalse();
        assertThat(shown(late.being(Commitment.WONTDO)).overdue()).isFalse();
    }

    @Test
    public void letsTheTicketsDateWin() {
        tickets.keep(aTicket().due(LocalDate.of(2026, 12, 22)).build());

        assertThat(shown(aFollowUp()).due()).contains(LocalDate.of(2026, 12, 22));
    }

    @Test
    public void namesTheOwnerWhereThePersonIsKnown() {
        assertThat(shown(aFollowUp().owned("engineer")).owner()).contains(FakePeople.person("engineer"));
        assertThat(shown(aFollowUp().owned("ghost")).owner()).isEmpty();
        assertThat(shown(aFollowUp().owned("ghost")).ownerName()).contains("ghost");
    }

    @Test
    public void countsWhatIsDoneAndLeavesOutWhatIsDropped() {
        followUps.replace(
                42,
                List.of(
                        aFollowUp().withUid(42, "a").build(),
                        aFollowUp().withUid(42, "b").build(),
                        aFollowUp().withUid(42, "c").being(Commitment.WONTDO).build()));
        tickets.keep(aTicket().done().build());

        assertThat(show.ofPage(42, ZoneOffset.UTC).progress()).isEqualTo(new Progress(1, 2));
    }

    @Test
    public void showsAPreviewWithoutUidOrTicket() {
        var preview = show.preview(aFollowUp().build(), ZoneOffset.UTC);

        assertThat(preview.uid()).isEmpty();
        assertThat(preview.state()).isEqualTo(FollowUpState.COMMITTED);
    }

    private FollowUpLine shown(FollowUpBuilder followUp) {
        return shown(followUp.build());
    }

    private FollowUpLine shown(FollowUp followUp) {
        followUps.replace(42, List.of(followUp));
        return show.ofPage(42, ZoneOffset.UTC).lines().get(0);
    }
}
