package org.aftermath.core.outbox;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.support.FakeTracker;
import org.aftermath.support.FollowUpBuilder;
import org.aftermath.support.InMemoryContacts;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class SendTicketsTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final UserRef SRE = new UserRef("sre-key");
    private static final Message WAITING = Message.of("aftermath.ticket.waiting");

    private final MovableClock clock = new MovableClock();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(clock);
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final FakeTracker tracker = new FakeTracker();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryTurns turns = new InMemoryTurns(clock, Duration.ofSeconds(30));
    private final List<String> troubles = new ArrayList<>();
    private final Patience patience = new Patience(
            clock, new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), () -> 1), 3, Duration.ofDays(7));
    private final TicketRules rules = TicketRules.DEFAULT;
    private final SendTickets send = new SendTickets(
            outbox,
            new Drafts(followUps, postmortems, new Tokyo(), spaceKey -> rules),
            tracker,
            tickets,
            new SendTickets.Sending(contacts, patience, (what, failure) -> troubles.add(what)));

    private static final class Tokyo implements Site {

        @Override
        public String pageUrl(long pageId) {
            return "https://wiki.example/pages/" + pageId;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Asia/Tokyo");
        }
    }

    @Before
    public void aPostmortemWithOneFollowUp() {
        postmortems.add(aPostmortem().build());
        page(aFollowUp());
        outbox.ask(UID, SRE);
    }

    @Test
    public void opensTheTicketAsTheOneWhoAsked() {
        assertThat(run()).isEmpty();

        assertThat(tracker.asked).singleElement().satisfies(asked -> {
            assertThat(asked.onBehalfOf()).isEqualTo(SRE);
            assertThat(asked.draft().labels()).containsExactly("postmortem", "p0", "sev1", "sev1_20261118");
            assertThat(asked.draft().pageUrl()).isEqualTo("https://wiki.example/pages/42");
        });
        assertThat(known().ticket()).map(Ticket::key).contains("OPS-1");
    }

    @Test
    public void datesTheIncidentByTheSitesOwnCalendar() {
        postmortems.add(aPostmortem()
                .withId("late")
                .onPage(43)
                .startedAt(Instant.parse("2026-11-18T16:30:00Z"))
                .build());
        followUps.replace(43, List.of(aFollowUp().withUid(43, "a").build()));
        outbox.ask(new FollowUpUid(43, "a"), SRE);

        run();

        assertThat(tracker.asked.get(1).draft().incidentDay()).contains(LocalDate.of(2026, 11, 19));
    }

    @Test
    public void sendsWhatThePageSaysNow() {
        page(aFollowUp().saying("Alert on refused cards"));

        run();

        assertThat(tracker.asked.get(0).draft().followUp().text()).isEqualTo("Alert on refused cards");
    }

    @Test
    public void leavesOutWhatIsIncompleteWithdrawnGoneOrNoPostmortem() {
        for (var changed : List.of(
                aFollowUp().withoutOwner(),
                aFollowUp().withoutDue(),
                aFollowUp().being(Commitment.PROPOSED))) {
            page(changed);
            assertNothingIsSent();
        }
        followUps.replace(42, List.of());
        assertNothingIsSent();
        followUps.replace(99, List.of(aFollowUp().withUid(99, "a").build()));
        outbox.ask(new FollowUpUid(99, "a"), SRE);
        assertNothingIsSent();
    }

    @Test
    public void sendsNothingWhenThereIsATicket() {
        tickets.keep(aTicket().build());

        assertNothingIsSent();
    }

    @Test
    public void showsWhatTheTrackerRefusesAndWaitsToBeAskedAgain() {
        tracker.refusing("Team is required.");

        assertThat(run()).isEmpty();

        assertThat(known().problem()).contains(Message.of("aftermath.ticket.refused", "Team is required."));
        assertThat(run()).isEmpty();
        assertThat(tracker.asked).hasSize(1);
    }

    @Test
    public void saysNothingMoreOnceARehearsalPasses() {
        tickets.keepProblem(UID, Message.of("aftermath.ticket.refused", "Team is required."));
        tracker.rehearsing();

        assertThat(run()).isEmpty();

        assertThat(known().problem()).isEmpty();
        assertThat(known().ticket()).isEmpty();
    }

    @Test
    public void keepsWhatWasAskedForWhileTheRequestWasUnderWay() {
        tracker.refusing("Team is required.");
        tracker.meanwhile(() -> {
            tracker.meanwhile(() -> {});
            outbox.ask(UID, SRE);
        });

        assertThat(run()).contains(Duration.ZERO);
        run();

        assertThat(known().ticket()).isPresent();
        assertThat(known().problem()).isEmpty();
    }

    @Test
    public void triesAgainLaterAndSaysSoOnlyAfterTheSecondFailure() {
        tracker.away().away();

        assertThat(run()).contains(Duration.ofSeconds(1));
        assertThat(tickets.find(UID)).isEmpty();

        clock.pass(Duration.ofSeconds(1));
        assertThat(run()).contains(Duration.ofSeconds(2));
        assertThat(known().problem()).contains(WAITING);

        clock.pass(Duration.ofSeconds(2));
        assertThat(run()).isEmpty();
        assertThat(known().ticket()).isPresent();
        assertThat(known().problem()).isEmpty();
    }

    @Test
    public void leavesTheTrackerAloneAsLongAsItWishes() {
        tracker.awayFor(Duration.ofSeconds(90));

        assertThat(run()).contains(Duration.ofSeconds(90));
    }

    @Test
    public void waitsNoLongerThanAnHourWhateverTheTrackerWishes() {
        tracker.awayFor(Duration.ofDays(30));

        assertThat(run()).contains(Duration.ofHours(1));
    }

    @Test
    public void stopsTheRoundWhenTheTrackerIsAwayAndTriesTheOthersFirstNextTime() {
        followUps.replace(
                42, List.of(aFollowUp().build(), aFollowUp().withUid(42, "b").build()));
        outbox.ask(new FollowUpUid(42, "b"), SRE);
        tracker.away();

        assertThat(run()).contains(Duration.ofSeconds(1));
        assertThat(run()).contains(Duration.ofSeconds(1));
        assertThat(tracker.asked).hasSize(1);

        clock.pass(Duration.ofSeconds(1));
        run();
        assertThat(tracker.asked.get(1).draft().followUp().uid().macroId()).isEqualTo("b");
    }

    @Test
    public void triesAFailedTicketLaterAndTheOthersMeanwhile() {
        another("b");
        tracker.failing();

        assertThat(run()).contains(Duration.ofSeconds(1));

        assertThat(tracker.asked).hasSize(2);
        assertThat(tickets.find(new FollowUpUid(42, "b")).flatMap(Tickets.Known::ticket))
                .isPresent();
    }

    @Test
    public void givesUpAfterSoManyFailuresAndSaysSo() {
        tracker.failing().failing().failing();

        run();
        clock.pass(Duration.ofSeconds(1));
        run();
        assertThat(known().problem()).contains(Message.of("aftermath.ticket.failed", 500));
        clock.pass(Duration.ofSeconds(2));

        assertThat(run()).isEmpty();
        assertThat(known().problem()).contains(Message.of("aftermath.ticket.dead"));
        assertThat(outbox.all(9)).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.reason()).isEqualTo(Message.of("aftermath.ticket.failed", 500));
        });
        clock.pass(Duration.ofDays(1));
        run();
        assertThat(tracker.asked).hasSize(3);
    }

    @Test
    public void countsNoTimeWithoutTheTrackerAsAFailureButEndsAfterAWeek() {
        for (var i = 0; i < 50; i++) {
            tracker.away();
            run();
            clock.pass(Duration.ofMinutes(5));
        }
        assertThat(outbox.waiting()).isEqualTo(1);

        clock.pass(Duration.ofDays(7));
        tracker.away();
        run();

        assertThat(outbox.waiting()).isZero();
        assertThat(outbox.all(9))
                .extracting(DeadLetter::reason)
                .containsExactly(Message.of("aftermath.ticket.unanswered"));
    }

    @Test
    public void isNotHeldUpByOneThatCannotEvenBeAskedFor() {
        another("b");
        var calls = new AtomicInteger();
        tracker.meanwhile(() -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("poison");
            }
        });

        run();

        assertThat(troubles).hasSize(1);
        assertThat(tickets.find(new FollowUpUid(42, "b")).flatMap(Tickets.Known::ticket))
                .isPresent();
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    public void saysOnAllThatWaitThatTheTrackerIsAway() {
        another("b");
        tracker.away().away();
        run();
        clock.pass(Duration.ofSeconds(1));

        run();

        assertThat(known().problem()).contains(WAITING);
        assertThat(tickets.find(new FollowUpUid(42, "b")).flatMap(Tickets.Known::problem))
                .contains(WAITING);
    }

    @Test
    public void waitsForThePersonToAllowItWithoutHoldingUpOthers() {
        another("b");
        tracker.unauthorised();

        assertThat(run()).contains(Duration.ofSeconds(15));

        assertThat(known().problem()).contains(Message.of("aftermath.ticket.authorise"));
        assertThat(tracker.asked).hasSize(2);
        clock.pass(Duration.ofSeconds(15));
        assertThat(run()).isEmpty();
        assertThat(known().ticket()).isPresent();
    }

    @Test
    public void rehearsesAgainUntilNothingStandsInTheWay() {
        tracker.objecting("Team is required.");
        var pause = run().orElseThrow();
        assertThat(known().problem()).contains(Message.of("aftermath.ticket.refused", "Team is required."));
        assertThat(outbox.waiting()).isEqualTo(1);

        clock.pass(pause);
        tracker.rehearsing();

        assertThat(run()).isEmpty();
        assertThat(known().problem()).isEmpty();
    }

    @Test
    public void writesNothingOnceSomebodyElseHasTheTurn() {
        tracker.meanwhile(() -> {
            clock.pass(Duration.ofMinutes(1));
            turns.take("tickets").orElseThrow();
        });

        run();

        assertThat(tickets.find(UID)).isEmpty();
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    public void forgetsTheProblemWhenProgressHasToldOfTheTicketFirst() {
        tickets.keepProblem(UID, WAITING);
        tracker.meanwhile(() -> {
            tickets.keep(aTicket().atSequence(7).build());
            tickets.keepProblem(UID, WAITING);
        });

        run();

        assertThat(known().ticket()).map(Ticket::sequence).contains(7L);
        assertThat(known().problem()).isEmpty();
    }

    @Test
    public void saysNothingOfARaceForATicketThatProgressWins() {
        tickets.refuseNext(() -> tickets.keep(aTicket().atSequence(7).build()));

        run();

        assertThat(troubles).isEmpty();
        assertThat(known().ticket()).isPresent();
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    public void saysNothingOfARaceForOneTicketOfAMessage() {
        several(4);
        tracker.atOnce(9);
        tickets.refuseNext(() -> tickets.keep(
                aTicket().forFollowUp(new FollowUpUid(42, "m-1")).atSequence(7).build()));

        run();

        assertThat(troubles).isEmpty();
        assertThat(outbox.waiting()).isZero();
        assertThat(tickets.ofPage(42)).hasSize(4).allMatch(known -> known.ticket()
                .isPresent());
    }

    @Test
    public void saysThatTicketsCouldNotBeWrittenTogetherIfNobodyWasFaster() {
        several(4);
        tracker.atOnce(9);
        tickets.refuseNext(() -> {});

        run();

        assertThat(troubles).hasSize(1);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    public void sendsTheTwoHundredOfAPageInFourMessages() {
        several(200);
        tracker.atOnce(50);

        runToTheEnd();

        assertThat(tracker.messages()).isEqualTo(4);
        assertThat(tracker.asked).hasSize(200);
        assertThat(tickets.ofPage(42)).hasSize(200).allMatch(known -> known.ticket()
                .isPresent());
    }

    @Test
    public void asksAgainForWhatTheTrackerLeftOut() {
        several(20);
        tracker.atOnce(8);

        runToTheEnd();

        assertThat(tracker.messages()).isEqualTo(3);
        assertThat(tracker.asked).hasSize(20);
    }

    @Test
    public void sendsOneByOneToATrackerThatTakesNoMore() {
        several(3);

        assertThat(run()).isEmpty();

        assertThat(tracker.messages()).isEqualTo(4);
        assertThat(tracker.asked).hasSize(3);
    }

    @Test
    public void takesEachAnswerOfAMessageForItself() {
        several(4);
        tracker.atOnce(9).refusing("Team is required.").failing().away();

        assertThat(run()).contains(Duration.ofSeconds(1));

        assertThat(problem("m-0")).contains(Message.of("aftermath.ticket.refused", "Team is required."));
        assertThat(outbox.due(clock.instant().plusSeconds(1), 9))
                .extracting(request -> request.uid().macroId())
                .containsExactlyInAnyOrder("m-1", "m-2");
        assertThat(tickets.find(new FollowUpUid(42, "m-3")).flatMap(Tickets.Known::ticket))
                .isPresent();
    }

    @Test
    public void sendsTogetherOnlyWhatOnePersonAskedForOnOnePage() {
        several(4);
        outbox.ask(new FollowUpUid(42, "m-2"), new UserRef("engineer-key"));
        outbox.ask(new FollowUpUid(42, "m-3"), new UserRef("engineer-key"));
        tracker.atOnce(9);

        run();

        assertThat(tracker.messages()).isEqualTo(2);
        assertThat(tracker.asked)
                .extracting(asked -> asked.onBehalfOf().key())
                .containsExactly("sre-key", "sre-key", "engineer-key", "engineer-key");
    }

    @Test
    public void leavesOutOfAMessageWhatHasItsTicketOrWantsNone() {
        several(4);
        tickets.keep(aTicket().forFollowUp(new FollowUpUid(42, "m-0")).build());
        followUps.replace(42, followUps.ofPage(42).subList(0, 3));
        tracker.atOnce(9);

        runToTheEnd();

        assertThat(tracker.asked)
                .extracting(asked -> asked.draft().followUp().uid().macroId())
                .containsExactly("m-1", "m-2");
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    public void writesNothingOfAMessageOnceSomebodyElseHasTheTurn() {
        several(4);
        tracker.atOnce(9);
        tracker.meanwhile(() -> {
            tracker.meanwhile(() -> {});
            clock.pass(Duration.ofMinutes(1));
            turns.take("tickets").orElseThrow();
        });

        run();

        assertThat(tickets.ofPage(42)).isEmpty();
        assertThat(outbox.waiting()).isEqualTo(4);
    }

    private void several(int promises) {
        outbox.forget(42);
        followUps.replace(
                42,
                IntStream.range(0, promises)
                        .mapToObj(
                                number -> aFollowUp().withUid(42, "m-" + number).build())
                        .toList());
        followUps.ofPage(42).forEach(followUp -> outbox.ask(followUp.uid(), SRE));
    }

    private void runToTheEnd() {
        while (run().isPresent()) {
            assertThat(tracker.messages()).isLessThan(20);
        }
    }

    private Optional<Message> problem(String macroId) {
        return tickets.find(new FollowUpUid(42, macroId)).flatMap(Tickets.Known::problem);
    }

    private void assertNothingIsSent() {
        outbox.ask(UID, SRE);
        assertThat(run()).isEmpty();
        assertThat(tracker.asked).isEmpty();
    }

    private Optional<Duration> run() {
        try (var turn = turns.take("tickets").orElseThrow()) {
            return send.run(turn);
        }
    }

    private void another(String macroId) {
        followUps.replace(
                42,
                List.of(aFollowUp().build(), aFollowUp().withUid(42, macroId).build()));
        outbox.ask(new FollowUpUid(42, macroId), SRE);
    }

    private void page(FollowUpBuilder followUp) {
        FollowUp built = followUp.build();
        followUps.replace(42, List.of(built));
    }

    private Tickets.Known known() {
        Optional<Tickets.Known> known = tickets.find(UID);
        assertThat(known).isPresent();
        return known.get();
    }
}
