package org.aftermath.contract;

import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.junit.Test;

public abstract class TicketsContract {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final Message PROBLEM = Message.of("aftermath.problem", "Team <b>", 3, "\"quoted\"");

    private final Tickets tickets = tickets();

    /** A store with nothing in it. */
    protected abstract Tickets tickets();

    @Test
    public void givesBackWhatWasKept() {
        var ticket = aTicket().done().due(LocalDate.of(2026, 12, 22)).build();

        assertThat(tickets.keep(ticket)).isTrue();

        assertThat(tickets.find(UID)).contains(new Tickets.Known(UID, Optional.of(ticket), Optional.empty()));
        assertThat(tickets.ofPage(42)).hasSize(1);
        assertThat(tickets.ofPage(43)).isEmpty();
    }

    @Test
    public void believesTheHighestSequenceInWhateverOrderTheyCome() {
        assertThat(tickets.keep(aTicket().atSequence(2).done().build())).isTrue();
        assertThat(tickets.keep(aTicket().atSequence(2).build())).isFalse();
        assertThat(tickets.keep(aTicket().atSequence(1).build())).isFalse();
        assertThat(ticket()).map(Ticket::isDone).contains(true);

        assertThat(tickets.keep(aTicket().atSequence(3).build())).isTrue();
        assertThat(ticket()).map(Ticket::isDone).contains(false);
    }

    @Test
    public void keepsTheLatestOfThoseThatComeTogether() throws Exception {
        for (var round = 0; round < 20; round++) {
            var uid = new FollowUpUid(42, "race" + round);
            Together.call(
                    () -> tickets.keep(aTicket().forFollowUp(uid).atSequence(1).build()),
                    () -> tickets.keep(aTicket().forFollowUp(uid).atSequence(2).build()),
                    () -> {
                        tickets.keepProblem(uid, PROBLEM);
                        return true;
                    });
            Together.call(
                    () -> tickets.keep(aTicket().forFollowUp(uid).atSequence(3).build()),
                    () -> tickets.keep(aTicket().forFollowUp(uid).atSequence(4).build()));

            assertThat(tickets.find(uid).flatMap(Tickets.Known::ticket))
                    .map(Ticket::sequence)
                    .contains(4L);
        }
    }

    @Test
    public void keepsOfSeveralThoseThatAreNews() {
        var uids = IntStream.range(0, 150)
                .mapToObj(number -> new FollowUpUid(42 + number % 2, "m" + number))
                .toList();
        tickets.keepProblem(uids.get(0), PROBLEM);
        tickets.keep(aTicket().forFollowUp(uids.get(1)).atSequence(3).build());
        tickets.keep(aTicket().forFollowUp(uids.get(2)).atSequence(1).build());

        var kept = tickets.keep(uids.stream()
                .map(uid -> aTicket().forFollowUp(uid).atSequence(2).build())
                .toList());

        assertThat(kept).hasSize(149).doesNotContain(uids.get(1));
        assertThat(uids.stream().map(uid -> tickets.find(uid).orElseThrow()))
                .allMatch(known -> known.problem().isEmpty())
                .extracting(known -> known.ticket().orElseThrow().sequence())
                .filteredOn(sequence -> sequence == 2)
                .hasSize(149);
        assertThat(tickets.keep(List.of())).isEmpty();
    }

    @Test
    public void remembersAProblemBesideTheTicket() {
        tickets.keep(aTicket().build());

        tickets.keepProblem(UID, PROBLEM);

        assertThat(problem()).contains(PROBLEM);
        assertThat(ticket()).isPresent();
    }

    @Test
    public void remembersTheLatestProblemBeforeThereIsATicket() {
        tickets.keepProblem(UID, Message.of("first"));
        tickets.keepProblem(UID, PROBLEM);

        assertThat(tickets.find(UID)).contains(new Tickets.Known(UID, Optional.empty(), Optional.of(PROBLEM)));
    }

    @Test
    public void forgetsTheProblemWhenTheTicketComes() {
        tickets.keepProblem(UID, PROBLEM);

        assertThat(tickets.keep(aTicket().atSequence(0).build())).isTrue();

        assertThat(problem()).isEmpty();
    }

    @Test
    public void clearsAProblem() {
        tickets.clearProblem(UID);
        tickets.keep(aTicket().build());
        tickets.keepProblem(UID, PROBLEM);

        tickets.clearProblem(UID);

        assertThat(problem()).isEmpty();
        assertThat(ticket()).isPresent();
    }

    @Test
    public void losesATicketAndBelievesNoLateNewsOfIt() {
        tickets.keep(aTicket().atSequence(4).build());

        assertThat(tickets.lose(UID, 5, PROBLEM)).isTrue();
        assertThat(tickets.lose(UID, 5, PROBLEM)).isFalse();
        assertThat(tickets.keep(aTicket().atSequence(5).build())).isFalse();

        assertThat(tickets.find(UID)).contains(new Tickets.Known(UID, Optional.empty(), Optional.of(PROBLEM)));
        assertThat(tickets.keep(aTicket().atSequence(6).build())).isTrue();
    }

    @Test
    public void endsAtTheNewestWhenNewsComeTogether() throws Exception {
        tickets.keep(aTicket().atSequence(0).build());
        for (var sequence = 1L; sequence < 20; sequence += 2) {
            var older = aTicket().atSequence(sequence).build();
            var newer = aTicket().atSequence(sequence + 1).build();

            Together.call(() -> tickets.keep(older), () -> tickets.keep(newer));
            tickets.keep(newer);

            assertThat(ticket()).map(Ticket::sequence).contains(sequence + 1);
        }
    }

    @Test
    public void forgetsAPage() {
        tickets.keep(aTicket().atSequence(9).build());
        tickets.keep(aTicket().forFollowUp(new FollowUpUid(421, "a")).build());

        tickets.forget(42);

        assertThat(tickets.ofPage(42)).isEmpty();
        assertThat(tickets.ofPage(421)).hasSize(1);
        assertThat(tickets.keep(aTicket().atSequence(1).build())).isTrue();
    }

    private Optional<Ticket> ticket() {
        return tickets.find(UID).flatMap(Tickets.Known::ticket);
    }

    private Optional<Message> problem() {
        return tickets.find(UID).flatMap(Tickets.Known::problem);
    }
}
