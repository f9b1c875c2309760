package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.outbox.TicketOutbox.Request;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class TicketOutboxContract {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final FollowUpUid OTHER = new FollowUpUid(42, "b");
    private static final UserRef SRE = FakePeople.ref("sre");
    private static final Message WHY = Message.of("aftermath.ticket.failed", 500);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final TicketOutbox outbox = outbox(Clock.fixed(NOW, ZoneOffset.UTC));

    /** An outbox with nothing in it. */
    protected abstract TicketOutbox outbox(Clock clock);

    @Test
    public void isEmptyAtFirst() {
        assertThat(outbox.due(NOW, 10)).isEmpty();
        assertThat(outbox.nextDue()).isEmpty();
    }

    @Test
    public void asksForSeveralAtOnceAsForEach() {
        outbox.ask(UID, SRE);
        outbox.ask(List.of(UID, OTHER), SRE);
        outbox.ask(List.of(), SRE);

        assertThat(outbox.due(NOW, 10)).extracting(Request::uid).containsExactlyInAnyOrder(UID, OTHER);
        assertThat(outbox.due(NOW, 10)).extracting(Request::asks).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    public void isDueAtOnceWhenAsked() {
        outbox.ask(UID, SRE);

        assertThat(outbox.due(NOW, 10)).containsExactly(new Request(UID, SRE, 0, 1, NOW));
        assertThat(outbox.nextDue()).contains(NOW);
    }

    @Test
    public void servesTheOldestFirstAndNoMoreThanWanted() {
        outbox.ask(OTHER, SRE);
        outbox.ask(UID, SRE);

        assertThat(outbox.due(NOW, 1)).extracting(Request::uid).containsExactly(OTHER);
    }

    @Test
    public void putsARequestOffAndCountsTheAttempt() {
        outbox.ask(UID, SRE);
        outbox.retryAt(only(), NOW.plusSeconds(5));

        assertThat(outbox.due(NOW.plusSeconds(4), 10)).isEmpty();
        assertThat(outbox.nextDue()).contains(NOW.plusSeconds(5));
        assertThat(outbox.due(NOW.plusSeconds(5), 10))
                .extracting(Request::attempts)
                .containsExactly(1);
    }

    @Test
    public void startsAnewWhenAskedAgain() {
        outbox.ask(UID, SRE);
        outbox.retryAt(only(), NOW.plusSeconds(500));

        outbox.ask(UID, FakePeople.ref("engineer"));

        assertThat(outbox.due(NOW, 10)).containsExactly(new Request(UID, FakePeople.ref("engineer"), 0, 2, NOW));
    }

    @Test
    public void settlesARequest() {
        outbox.ask(UID, SRE);
        outbox.settle(only());

        assertThat(outbox.nextDue()).isEmpty();
    }

    @Test
    public void neitherSettlesNorPutsOffWhatWasAskedForMeanwhile() {
        outbox.ask(UID, SRE);
        var underWay = only();
        outbox.ask(UID, SRE);

        outbox.settle(underWay);
        outbox.retryAt(underWay, NOW.plusSeconds(500));

        assertThat(outbox.due(NOW, 10)).extracting(Request::asks).containsExactly(2);
    }

    @Test
    public void settlesOfSeveralThoseThatWereNotAskedForMeanwhile() {
        var uids = IntStream.range(0, 150)
                .mapToObj(number -> new FollowUpUid(42, "m" + number))
                .toList();
        outbox.ask(uids, SRE);
        var underWay = outbox.due(NOW, 200);
        outbox.ask(uids.get(7), SRE);

        outbox.settle(underWay);
        outbox.settle(List.of());

        assertThat(outbox.due(NOW, 200)).extracting(Request::uid).containsExactly(uids.get(7));
    }

    @Test
    public void losesNoWishThatComesWhileAnotherIsSettled() throws Exception {
        for (var round = 0; round < 20; round++) {
            outbox.ask(UID, SRE);
            var underWay = only();

            Together.call(() -> settled(underWay), () -> asked(UID));

            outbox.settle(only());
        }
    }

    @Test
    public void forgetsWhatAPageWaitsFor() {
        var elsewhere = new FollowUpUid(421, "a");
        outbox.ask(UID, SRE);
        outbox.ask(OTHER, SRE);
        outbox.ask(elsewhere, SRE);

        outbox.forget(42);

        assertThat(outbox.due(NOW, 10)).extracting(Request::uid).containsExactly(elsewhere);
    }

    @Test
    public void putsOffWithoutBlame() {
        outbox.ask(UID, SRE);
        outbox.putOff(only(), NOW.plusSeconds(5));

        assertThat(outbox.due(NOW.plusSeconds(4), 10)).isEmpty();
        assertThat(outbox.due(NOW.plusSeconds(5), 10)).containsExactly(new Request(UID, SRE, 0, 1, NOW));
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    public void keepsWhatWasGivenUpButServesItNoMore() {
        outbox.ask(UID, SRE);
        outbox.bury(only(), WHY);

        assertThat(outbox.due(NOW.plusSeconds(500), 10)).isEmpty();
        assertThat(outbox.nextDue()).isEmpty();
        assertThat(outbox.waiting()).isZero();
        assertThat(letters().undecided()).isEqualTo(1);
        assertThat(letter()).isEqualTo(new DeadLetter(letter().id(), UID, 1, NOW, NOW, WHY, Optional.empty()));
        assertThat(letters().find(letter().id())).contains(letter());
        assertThat(letters().find(letter().id() + 1)).isEmpty();
    }

    @Test
    public void revivesAsIfItWereTheFirstTime() {
        outbox.ask(UID, SRE);
        outbox.bury(only(), WHY);

        letters().revive(letter());

        assertThat(only().attempts()).isZero();
        assertThat(letters().all(10)).isEmpty();
    }

    @Test
    public void revivesWhatIsAskedForAgain() {
        outbox.ask(UID, SRE);
        outbox.bury(only(), WHY);

        outbox.ask(UID, SRE);

        assertThat(outbox.due(NOW, 10)).hasSize(1);
        assertThat(letters().undecided()).isZero();
    }

    @Test
    public void remembersWhoDroppedItAndWhy() {
        outbox.ask(UID, SRE);
        outbox.bury(only(), WHY);
        var drop = new DeadLetter.Drop(FakePeople.ref("admin"), NOW, "The project is gone");

        letters().drop(letter(), drop);

        assertThat(letter().dropped()).contains(drop);
        assertThat(letters().undecided()).isZero();
        assertThat(outbox.due(NOW.plusSeconds(500), 10)).isEmpty();
    }

    private DeadLetters letters() {
        return (DeadLetters) outbox;
    }

    private DeadLetter letter() {
        return letters().all(10).get(0);
    }

    private Request settled(Request request) {
        outbox.settle(request);
        return request;
    }

    private FollowUpUid asked(FollowUpUid uid) {
        outbox.ask(uid, SRE);
        return uid;
    }

    private Request only() {
        return outbox.due(NOW, 10).get(0);
    }
}
