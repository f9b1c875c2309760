package org.aftermath.host.store;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.OrderBuilder.anOrder;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.ReasonRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.ClaimRow;
import org.aftermath.host.store.ticket.StoredClaims;
import org.aftermath.host.store.ticket.StoredTicketOutbox;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.TicketRequestRow;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class StatementsTest {

    private final AoDatabase database = Databases.h2(
            FollowUpRow.class,
            TicketRow.class,
            TicketRequestRow.class,
            ReasonRow.class,
            PostmortemRow.class,
            ServiceRow.class,
            ClaimRow.class);

    @Test
    public void readsFiftyFollowUpsAtOnce() {
        var followUps = new StoredFollowUps(database);
        followUps.replace(42, fiftyFollowUps());

        assertThat(statements(() -> assertThat(followUps.ofPage(42)).hasSize(50)))
                .isEqualTo(1);
    }

    @Test
    public void readsFiftyTicketsAtOnce() {
        var tickets = new StoredTickets(database);
        fiftyFollowUps()
                .forEach(followUp ->
                        tickets.keep(aTicket().forFollowUp(followUp.uid()).build()));

        assertThat(statements(() -> assertThat(tickets.ofPage(42)).hasSize(50))).isEqualTo(1);
    }

    @Test
    public void showsTwoHundredFollowUpsWithAsManyStatementsAsOne() {
        var followUps = new StoredFollowUps(database);
        var tickets = new StoredTickets(database);
        var show = new ShowFollowUps(
                followUps, tickets, new StoredReasons(database), FakePeople.of("engineer"), Clock.systemUTC());
        followUps.replace(7, List.of(aFollowUp().withUid(7, "m").build()));
        var many = IntStream.range(0, 200)
                .mapToObj(number -> aFollowUp().withUid(42, "m-" + number).build())
                .toList();
        followUps.replace(42, many);
        many.forEach(
                followUp -> tickets.keep(aTicket().forFollowUp(followUp.uid()).build()));

        var one = statements(() -> show.ofPage(7, ZoneOffset.UTC));
        assertThat(statements(() ->
                        assertThat(show.ofPage(42, ZoneOffset.UTC).lines()).hasSize(200)))
                .isEqualTo(one)
                .isEqualTo(3);
    }

    @Test
    public void listsPostmortemsWithOneStatement() {
        var postmortems = new StoredPostmortems(database);
        IntStream.range(0, 20)
                .forEach(page -> postmortems.add(aPostmortem().onPage(page).build()));
        var filter = new PostmortemFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of("checkout"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(statements(() -> assertThat(postmortems.list(filter, Optional.empty(), 25))
                        .hasSize(20)))
                .isEqualTo(1);
    }

    @Test
    public void changesNothingWhenThePageStaysTheSame() {
        var followUps = new StoredFollowUps(database);
        followUps.replace(42, fiftyFollowUps());

        assertThat(statements(() -> followUps.replace(42, fiftyFollowUps()))).isEqualTo(1);
    }

    @Test
    public void writesOnlyTheFollowUpThatChanged() {
        var followUps = new StoredFollowUps(database);
        followUps.replace(42, fiftyFollowUps());
        var changed = new ArrayList<>(fiftyFollowUps());
        changed.set(7, aFollowUp().withUid(42, "m-7").saying("Otherwise").build());

        // Reads them, takes one away, asks what is to be said of the new one (tickets, space), and writes it.
        assertThat(statements(() -> followUps.replace(42, changed))).isEqualTo(5);
        assertThat(followUps.ofPage(42)).isEqualTo(changed);
    }

    @Test
    public void keepsATicketOfALargePageWithAsManyStatementsAsOfASmall() {
        var followUps = new StoredFollowUps(database);
        var tickets = new StoredTickets(database);
        followUps.replace(42, fiftyFollowUps());
        followUps.replace(7, List.of(aFollowUp().withUid(7, "m-1").build()));

        var small = statements(() ->
                tickets.keep(aTicket().forFollowUp(new FollowUpUid(7, "m-1")).build()));
        assertThat(statements(() -> tickets.keep(
                        aTicket().forFollowUp(new FollowUpUid(42, "m-1")).build())))
                .isEqualTo(small);
    }

    @Test
    public void asksForFiftyTicketsAtOnce() {
        var outbox = new StoredTicketOutbox(database, Clock.systemUTC());
        var uids = fiftyFollowUps().stream().map(FollowUp::uid).toList();

        // Looks whether they were asked for, writes the first, and all others together.
        assertThat(statements(() -> outbox.ask(uids, FakePeople.ref("sre")))).isEqualTo(3);
    }

    @Test
    public void keepsFiftyTicketsWithFiveStatements() {
        var followUps = new StoredFollowUps(database);
        var tickets = new StoredTickets(database);
        followUps.replace(42, fiftyFollowUps());

        // Reads what is there, writes one and the others, asks for the space and the follow-ups; the second time takes
        // away what was.
        assertThat(statements(() -> tickets.keep(fiftyTickets(1)))).isEqualTo(5);
        assertThat(statements(() -> tickets.keep(fiftyTickets(2)))).isEqualTo(6);
        assertThat(statements(() -> tickets.keep(fiftyTickets(2)))).isEqualTo(1);
    }

    @Test
    public void settlesFiftyRequestsAtOnce() {
        var outbox = new StoredTicketOutbox(database, Clock.systemUTC());
        outbox.ask(fiftyFollowUps().stream().map(FollowUp::uid).toList(), FakePeople.ref("sre"));
        var due = outbox.due(Instant.now().plusSeconds(60), 50);

        assertThat(statements(() -> outbox.settle(due))).isEqualTo(1);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    public void takesTheProgressOfFiftyTicketsWithSevenStatements() {
        var followUps = new StoredFollowUps(database);
        var tickets = new StoredTickets(database);
        var take = new TakeProgress(tickets, new StoredReasons(database), followUps);
        followUps.replace(42, fiftyFollowUps());
        tickets.keep(fiftyTickets(1));

        assertThat(statements(() -> assertThat(take.take(fiftyTickets(2).stream()
                                        .<Progress>map(ticket -> new Progress.Seen(ticket, List.of()))
                                        .toList())
                                .accepted())
                        .isEqualTo(50)))
                .isEqualTo(7);
    }

    @Test
    public void drawsFiftySequencesWithTwoStatementsEachAndTwoMore() {
        var claims = new StoredClaims(database, Clock.systemUTC());
        var uids = fiftyFollowUps().stream().map(FollowUp::uid).toList();
        uids.forEach(uid -> claims.stake(anOrder().forFollowUp(uid.macroId()).build(), "peer"));

        assertThat(statements(() -> assertThat(claims.nextSequences(uids)).hasSize(50)))
                .isEqualTo(102);
        assertThat(statements(() -> assertThat(claims.find(uids)).hasSize(50))).isEqualTo(1);
        claims.settle(uids.get(0), new Claim.IssueRef(7, "OPS-7"));
        assertThat(statements(() -> assertThat(claims.answeredBy(7)).contains(uids.get(0))))
                .isEqualTo(1);
    }

    private int statements(Runnable work) {
        var before = database.statements();
        work.run();
        return database.statements() - before;
    }

    private static List<Ticket> fiftyTickets(long sequence) {
        return fiftyFollowUps().stream()
                .map(followUp -> aTicket()
                        .forFollowUp(followUp.uid())
                        .atSequence(sequence)
                        .build())
                .toList();
    }

    private static List<FollowUp> fiftyFollowUps() {
        return IntStream.range(0, 50)
                .mapToObj(number -> aFollowUp().withUid(42, "m-" + number).build())
                .toList();
    }
}
