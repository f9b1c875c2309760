package org.aftermath.contract;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.promise.Promise;
import org.aftermath.core.promise.Promises;
import org.aftermath.core.promise.Promises.After;
import org.aftermath.core.promise.Promises.Wanted;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.junit.Before;
import org.junit.Test;

public abstract class PromisesContract {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    private final Books books = books();

    /** Where promises come from. */
    public record Books(FollowUps followUps, Tickets tickets, Postmortems postmortems, Promises promises) {}

    /** All empty. */
    protected abstract Books books();

    @Before
    public void postmortemsInTwoSpaces() {
        books.postmortems().add(aPostmortem().build());
        books.postmortems()
                .add(aPostmortem().onPage(43).withId("other").inSpace("WEB").build());
    }

    @Test
    public void findsWhatIsPromisedAndDueUpToADay() {
        page(42, aFollowUp().build());

        assertThat(open(DUE)).extracting(Promise::uid).containsExactly(UID);
        assertThat(open(DUE.minusDays(1))).isEmpty();
    }

    @Test
    public void findsNothingThatIsProposedDroppedDoneOrWithoutADay() {
        page(
                42,
                aFollowUp().withUid(42, "b").being(Commitment.PROPOSED).build(),
                aFollowUp().withUid(42, "c").being(Commitment.WONTDO).build(),
                aFollowUp().withUid(42, "d").being(Commitment.DONE).build(),
                aFollowUp().withUid(42, "e").withoutDue().build());

        assertThat(open(DUE.plusYears(1))).isEmpty();
    }

    @Test
    public void followsTheTicketWhateverThePageSays() {
        page(42, aFollowUp().build());

        books.tickets()
                .keep(aTicket().moved(Urgency.P0, "2026-11-30", "2026-12-22").build());
        assertThat(open(DUE)).isEmpty();
        assertThat(open(LocalDate.of(2026, 12, 22))).singleElement().satisfies(promise -> {
            assertThat(promise.due()).isEqualTo(LocalDate.of(2026, 12, 22));
            assertThat(promise.ticket()).isPresent();
            assertThat(promise.moves()).isEqualTo(1);
        });

        books.tickets().keep(aTicket().done().atSequence(2).build());
        assertThat(open(LocalDate.of(2026, 12, 22))).isEmpty();

        books.tickets().keep(aTicket().due(DUE).atSequence(3).build());
        assertThat(open(DUE)).hasSize(1);

        books.tickets().lose(UID, 4, Message.of("aftermath.ticket.deleted.unknown"));
        assertThat(open(DUE)).hasSize(1);
    }

    @Test
    public void followsThePageAfterTheTicketIsThere() {
        page(42, aFollowUp().build());
        books.tickets().keep(aTicket().due(DUE).build());

        page(42, aFollowUp().being(Commitment.WONTDO).build());
        assertThat(open(DUE)).isEmpty();

        page(42, aFollowUp().saying("Again").build());
        assertThat(open(DUE)).hasSize(1);

        books.followUps().forget(42);
        assertThat(open(DUE)).isEmpty();
    }

    @Test
    public void readsInOrderOfTheDayAndGoesOnBehindAny() {
        page(
                42,
                aFollowUp().withUid(42, "late").due(DUE.minusDays(9)).build(),
                aFollowUp().withUid(42, "one").build(),
                aFollowUp().withUid(42, "two").build());
        page(43, aFollowUp().withUid(43, "later").due(DUE.plusDays(1)).build());

        var seen = new ArrayList<String>();
        var wanted = new Wanted(Optional.empty(), DUE.plusDays(1), Optional.empty());
        for (var next = books.promises().open(wanted, 1);
                !next.isEmpty();
                next = books.promises().open(wanted, 1)) {
            seen.add(next.get(0).uid().macroId());
            var after = new After(next.get(0).due(), next.get(0).place());
            wanted = new Wanted(Optional.empty(), DUE.plusDays(1), Optional.of(after));
        }

        assertThat(seen).containsExactly("late", "one", "two", "later");
    }

    @Test
    public void tellsSpacesApart() {
        page(42, aFollowUp().build());
        page(43, aFollowUp().withUid(43, "b").build());

        assertThat(books.promises().open(new Wanted(Optional.of("WEB"), DUE, Optional.empty()), 10))
                .extracting(Promise::uid)
                .containsExactly(new FollowUpUid(43, "b"));
    }

    @Test
    public void followsAPostmortemToAnotherSpaceAndFindsOneThatIsMadeLater() {
        page(42, aFollowUp().build());
        page(44, aFollowUp().withUid(44, "c").build());
        var record = books.postmortems().ofPage(42).orElseThrow();

        books.postmortems().update(aPostmortem().inSpace("WEB").build().stored(record.version()));
        books.postmortems()
                .add(aPostmortem().onPage(44).withId("later").inSpace("WEB").build());

        assertThat(books.promises().open(new Wanted(Optional.of("WEB"), DUE, Optional.empty()), 10))
                .extracting(Promise::uid)
                .containsExactly(UID, new FollowUpUid(44, "c"));
    }

    private void page(long pageId, FollowUp... followUps) {
        books.followUps().replace(pageId, List.of(followUps));
    }

    private List<Promise> open(LocalDate until) {
        return books.promises().open(new Wanted(Optional.empty(), until, Optional.empty()), 10);
    }
}
