package org.aftermath.host.store;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.index.FollowUpCounts.Count;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.report.Sequel;
import org.aftermath.core.report.Sequels.Part;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.index.ReportTables;
import org.aftermath.host.store.measure.StoredAnswers;
import org.aftermath.host.store.notice.StoredReadings;
import org.aftermath.host.store.postmortem.StoredChangeLog;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.aftermath.host.store.report.StoredSequels;
import org.aftermath.host.store.ticket.StoredPromises;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.support.Databases;
import org.aftermath.support.FakePeople;
import org.junit.Test;

/** What reports read, on both databases. */
public class StoredSequelsTest {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final Instant MOVED = Instant.parse("2026-11-20T10:00:00Z");

    private static void onBoth(Consumer<ActiveObjects> fact) {
        fact.accept(Databases.h2(ReportTables.all()));
        fact.accept(Databases.postgres(ReportTables.all()));
    }

    private static Sequel sequel(ActiveObjects ao) {
        return new StoredSequels(ao).of(List.of(41L, 42L), ALL).get(42L);
    }

    @Test
    public void tellsWhatBecameOfThePagesAskedFor() {
        onBoth(ao -> {
            var move = new StatusChange(42, Status.DRAFT, Status.IN_REVIEW, FakePeople.ref("sre"), MOVED, "");
            var reason = new Reason(UID, Agreed.DUE, MOVED, "vendor is late", "sre", MOVED);
            var followUp = aFollowUp().withUid(42, "a").build();
            new StoredStatusHistory(ao).add(move);
            new StoredChangeLog(ao).add(new Change(42, "cause", "", "tool", FakePeople.ref("engineer"), MOVED, ""));
            new StoredReasons(ao).keep(reason);
            new StoredFollowUps(ao).replace(42, List.of(followUp));
            new StoredFollowUps(ao)
                    .replace(43, List.of(aFollowUp().withUid(43, "b").build()));

            var answer = new Answer(42, Answer.Kind.NOT_FORESEEN, Optional.empty(), FakePeople.ref("sre"), MOVED, 0);
            new StoredAnswers(ao).keep(answer);

            new StoredReadings(ao)
                    .put(new Readings.Mark(42, FakePeople.ref("sre"), Optional.of(Readings.Answer.PARTLY), "", MOVED));

            var told = new StoredSequels(ao).of(List.of(41L, 42L), ALL);

            assertThat(told).containsOnlyKeys(41L, 42L).containsEntry(41L, Sequel.NONE);
            assertThat(told.get(42L).foreseen()).contains(Answer.Kind.NOT_FORESEEN);
            assertThat(new StoredSequels(ao).of(List.of(41L, 42L)))
                    .doesNotContainKey(41L)
                    .containsEntry(42L, new Count(0, 1));
            assertThat(told.get(42L).readers()).containsExactly(Optional.of(Readings.Answer.PARTLY));
            assertThat(told.get(42L).moves()).containsExactly(move);
            assertThat(told.get(42L).writers()).containsExactly(FakePeople.ref("engineer"));
            assertThat(told.get(42L).promised().promises()).singleElement().satisfies(promise -> {
                assertThat(promise.followUp().uid()).isEqualTo(followUp.uid());
                assertThat(promise.followUp().text()).isEqualTo(followUp.text());
                assertThat(promise.followUp().due()).isEqualTo(followUp.due());
                assertThat(promise.followUp().urgency()).isEqualTo(followUp.urgency());
                assertThat(promise.followUp().decision()).isEqualTo(followUp.decision());
                assertThat(promise.reasons()).containsExactly(reason);
                assertThat(promise.ticket()).isEmpty();
            });
        });
    }

    @Test
    public void tellsWhichFactorsAreAnsweredAndNothingElseOfThem() {
        onBoth(ao -> {
            var named = aFollowUp()
                    .withUid(42, "a")
                    .because(new Grounds("A full disk", "", ""))
                    .build();
            new StoredFollowUps(ao)
                    .replace(42, List.of(named, aFollowUp().withUid(42, "b").build()));

            var told =
                    new StoredSequels(ao).of(List.of(42L), Set.of(Part.FACTORS)).get(42L);

            assertThat(told.factors()).containsExactly("A full disk");
            assertThat(told.promised()).isEqualTo(Sequel.Promised.NOTHING);
        });
    }

    @Test
    public void tellsOfWhatIsOverOnlyWhenItsTicketCameAndWent() {
        onBoth(ao -> {
            new StoredFollowUps(ao)
                    .replace(
                            42,
                            List.of(
                                    aFollowUp().withUid(42, "over").build(),
                                    aFollowUp().withUid(42, "moved").build(),
                                    aFollowUp().withUid(42, "open").build(),
                                    aFollowUp()
                                            .withUid(42, "undated")
                                            .withoutDue()
                                            .build(),
                                    aFollowUp()
                                            .withUid(42, "dropped")
                                            .being(Commitment.WONTDO)
                                            .build(),
                                    aFollowUp()
                                            .withUid(42, "done")
                                            .being(Commitment.DONE)
                                            .build()));
            var tickets = new StoredTickets(ao);
            tickets.keep(
                    aTicket().forFollowUp(new FollowUpUid(42, "over")).done().build());
            tickets.keep(aTicket()
                    .forFollowUp(new FollowUpUid(42, "moved"))
                    .moved(Urgency.P0, "2026-11-30", "2026-12-22")
                    .done()
                    .build());
            tickets.keep(aTicket().forFollowUp(new FollowUpUid(42, "open")).build());

            var told = sequel(ao).promised();

            assertThat(told.promises())
                    .extracting(promise -> promise.followUp().uid().macroId())
                    .containsExactlyInAnyOrder("moved", "open", "undated", "dropped");
            assertThat(told.tickets())
                    .hasSize(3)
                    .filteredOn(each -> each.done().isPresent())
                    .hasSize(2);
            assertThat(new StoredSequels(ao).of(List.of(42L))).containsEntry(42L, new Count(3, 5));
        });
    }

    @Test
    public void tellsOfWhatAnOlderVersionOfOursMarked() {
        onBoth(ao -> {
            new StoredFollowUps(ao)
                    .replace(
                            42,
                            List.of(aFollowUp().withUid(42, "a").withoutDue().build()));
            var row = ao.find(FollowUpRow.class)[0];
            row.setOpenDay("over");
            row.save();

            assertThat(sequel(ao).promised().promises()).hasSize(1);

            new StoredPromises(ao).catchUp(10);
            assertThat(ao.find(FollowUpRow.class, "OPEN_DAY = ?", "undated")).hasSize(1);
        });
    }

    @Test
    public void aTicketIsOpenedOnceAndDoneUntilItIsOpenedAnew() {
        onBoth(ao -> {
            new StoredFollowUps(ao)
                    .replace(42, List.of(aFollowUp().withUid(42, "a").build()));
            var tickets = new StoredTickets(ao);
            tickets.keepProblem(UID, Message.of("aftermath.problem"));
            var first = seen(tickets, aTicket().atSequence(1).build(), 1);
            assertThat(dates(ao)).isEqualTo(first + " -");

            seen(tickets, aTicket().atSequence(2).build(), 2);
            var done = seen(tickets, aTicket().atSequence(3).done().build(), 3);
            seen(tickets, aTicket().atSequence(4).done().build(), 4);
            assertThat(dates(ao)).isEqualTo(first + " " + done);

            seen(tickets, aTicket().atSequence(5).build(), 5);
            assertThat(dates(ao)).isEqualTo(first + " -");
        });
    }

    private static Instant seen(StoredTickets tickets, Ticket ticket, int day) {
        var when = MOVED.plusSeconds(86_400L * day);
        tickets.keep(new Ticket(
                ticket.uid(),
                ticket.key(),
                ticket.url(),
                ticket.status(),
                ticket.category(),
                ticket.resolution(),
                ticket.assignee(),
                ticket.due(),
                ticket.trail(),
                ticket.sequence(),
                when));
        return when;
    }

    private static String dates(ActiveObjects ao) {
        var promise = sequel(ao).promised().tickets().get(0);
        return promise.opened().map(Instant::toString).orElse("-") + " "
                + promise.done().map(Instant::toString).orElse("-");
    }
}
