package org.aftermath.core.review;

import static org.aftermath.support.NoteBuilder.note;
import static org.aftermath.support.NoteBuilder.written;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.Audit;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.page.PageBody;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryInvitations;
import org.aftermath.support.InMemoryPageBodies;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemorySittings;
import org.aftermath.support.InMemoryStatusHistory;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class ReviewMeetingTest {

    private static final UserRef LEADER = FakePeople.ref("facilitator");
    private static final UserRef OWNER = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");

    private final InMemorySittings sittings = new InMemorySittings();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final CountedPulse pulse = new CountedPulse();
    private final MovableClock clock = new MovableClock();
    private final InMemoryPageBodies bodies = new InMemoryPageBodies();
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final FakePeople people = FakePeople.of("facilitator", "sre", "engineer");

    private final LeadSitting lead = new LeadSitting(sittings, pulse, postmortems, invitations, clock);
    private final TakeMinutes minutes =
            new TakeMinutes(sittings, pulse, new EditPage(new Contested()), new PlainMarkup());
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final ChangeFacts facts = new ChangeFacts(
            postmortems,
            new ChangeFacts.Trail(log, new Audit(new InMemoryStatusHistory(), log)),
            people,
            new PlainTransactions(),
            clock);
    private final CloseSitting close =
            new CloseSitting(lead, minutes, facts, new CloseSitting.Books(postmortems, people), clock);

    /** Others keep saving while somebody says so. */
    private final class Contested implements PageBodies {

        @Override
        public Optional<PageBody> newest(long pageId) {
            return bodies.newest(pageId);
        }

        @Override
        public boolean save(PageBody read, String storage, Message comment) {
            return !isBusy.get() && bodies.save(read, storage, comment);
        }
    }

    /** A line for each thing, once. */
    private static final class PlainMarkup implements MinutesMarkup {

        @Override
        public String add(String storage, List<Note> notes) {
            var text = storage;
            for (var note : notes) {
                text = text.contains(note.id()) ? text : text + note.id() + " " + note.text() + "\n";
            }
            return text;
        }

        @Override
        public String conclude(String storage, Sitting ended) {
            return storage + "led by " + ended.facilitator().key();
        }
    }

    public ReviewMeetingTest() {
        postmortems.add(aPostmortem().in(Status.IN_REVIEW).knowing(Review.NONE).build());
        bodies.put(42, "text\n");
    }

    @Test
    public void theOwnerDoesNotLead() {
        assertThat(lead.begin(42, Agenda.of(30), OWNER)).contains(Message.of("aftermath.review.owner"));
        begin();
        assertThat(lead.lead(42, turn(), OWNER)).contains(Message.of("aftermath.review.owner"));
        assertThat(sitting().facilitator()).isEqualTo(LEADER);
    }

    @Test
    public void thereIsNoMeetingOnceTheReviewIsOver() {
        var now = postmortems.ofPage(42).orElseThrow();
        postmortems.update(now.at(Status.REVIEWED));

        assertThat(lead.begin(42, Agenda.of(30), LEADER)).contains(Message.of("aftermath.review.over"));
    }

    @Test
    public void whoeverIsInvitedIsTakenToBeThere() {
        invite(ENGINEER, true);
        invite(OWNER, false);

        begin();

        assertThat(sitting().present()).containsExactly(LEADER, ENGINEER);
        done(lead.attend(42, ENGINEER, false));
        done(lead.attend(42, OWNER, true));
        done(lead.attend(42, OWNER, true));
        done(lead.attend(42, LEADER, false));
        assertThat(sitting().present()).containsExactly(LEADER, OWNER);
    }

    @Test
    public void tellsTheSecondOfTwoFacilitatorsThatTheFirstWasFaster() {
        begin();
        var seen = turn();
        done(lead.move(42, seen, AgendaItem.UNUSUAL));

        assertThat(lead.move(42, seen, AgendaItem.UNUSUAL)).contains(LeadSitting.OUTPACED);
        assertThat(close.close(42, seen, ENGINEER)).contains(LeadSitting.OUTPACED);
        assertThat(sitting().item()).isEqualTo(AgendaItem.UNUSUAL);
    }

    @Test
    public void nobodyLosesATurnBecauseSomebodyCame() {
        begin();
        var seen = turn();
        done(lead.attend(42, ENGINEER, true));

        done(lead.move(42, seen, AgendaItem.UNUSUAL));
        assertThat(sitting().present()).contains(ENGINEER);
    }

    @Test
    public void eachItemHasItsTime() {
        begin();
        clock.pass(Duration.ofMinutes(4));
        done(lead.move(42, turn(), AgendaItem.CUSTOMERS));
        done(lead.time(42, turn(), new Agenda(List.of(1, 2, 3, 4, 5))));

        assertThat(Duration.between(sitting().startedAt(), sitting().itemAt())).hasMinutes(4);
        assertThat(sitting().agenda().minutes()).containsExactly(1, 2, 3, 4, 5);
        assertThat(Agenda.of(30).minutes()).containsExactly(5, 5, 5, 5, 10);
        assertThat(Agenda.isSound(List.of(5, 5, 5, 5))).isFalse();
        assertThat(Agenda.isSound(List.of(5, 5, 5, 0, 10))).isFalse();
        assertThat(Agenda.isSound(List.of(2, 2, 2, 2, 2))).isFalse();
        assertThat(Agenda.isSound(List.of(7, 7, 7, 7, 7))).isFalse();
        assertThat(Agenda.isSound(List.of(Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 1, 17)))
                .isFalse();
    }

    @Test
    public void whatIsNotedStandsInThePageOnce() {
        begin();
        bodies.meanwhile(() -> bodies.put(42, "their text\n"));

        done(minutes.note(note(1)));
        done(minutes.note(note(1)));

        assertThat(bodies.storage(42)).isEqualTo("their text\n" + note(1).id() + " Line 1\n");
        assertThat(sittings.notes(42)).containsExactly(written(note(1)));
        assertThat(minutes.note(note(1, "Otherwise"))).contains(Message.of("aftermath.session.taken"));
    }

    @Test
    public void whatCannotBeWrittenWaitsForTheNextLine() {
        begin();
        isBusy.set(true);
        done(minutes.note(note(1)));
        assertThat(sittings.notes(42)).containsExactly(note(1));
        assertThat(minutes.write(42)).contains(Message.of("aftermath.page.busy"));

        isBusy.set(false);
        done(minutes.note(note(2)));
        assertThat(bodies.storage(42)).contains("Line 1").contains("Line 2");
        assertThat(sittings.notes(42)).allMatch(Note::written);
    }

    @Test
    public void nothingIsNotedBeforeOrAfter() {
        assertThat(minutes.note(note(1))).contains(LeadSitting.NONE);
        begin();
        done(close.close(42, turn(), LEADER));
        assertThat(minutes.note(note(1))).contains(LeadSitting.NONE);
        assertThat(lead.attend(42, ENGINEER, true)).contains(LeadSitting.NONE);
    }

    @Test
    public void closingRecordsWhenItWasHeldAndWhoLed() {
        begin();
        var start = sitting().startedAt();
        clock.pass(Duration.ofMinutes(25));

        done(close.close(42, turn(), LEADER));

        assertThat(record().review().heldAt()).contains(start);
        assertThat(record().details().responders())
                .filteredOn(each -> each.role() == Role.FACILITATOR)
                .singleElement()
                .satisfies(each -> assertThat(each.user()).contains(LEADER));
        assertThat(bodies.storage(42)).contains("led by FACILITATOR");
        assertThat(sitting().endedAt()).contains(start.plusSeconds(25 * 60));
    }

    @Test
    public void aMeetingIsNotClosedWithoutItsMinutes() {
        begin();
        isBusy.set(true);

        assertThat(close.close(42, turn(), LEADER)).contains(Message.of("aftermath.page.busy"));

        assertThat(sitting().isOpen()).isTrue();
        assertThat(record().review().heldAt()).isEmpty();
    }

    @Test
    public void aSecondMeetingLeavesTheTimeOfTheFirst() {
        begin();
        var first = sitting().startedAt();
        done(close.close(42, turn(), LEADER));
        clock.pass(Duration.ofDays(2));

        done(lead.begin(42, Agenda.of(15), ENGINEER));
        done(close.close(42, turn(), ENGINEER));

        assertThat(record().review().heldAt()).contains(first);
        assertThat(record().details().responders())
                .filteredOn(each -> each.role() == Role.FACILITATOR)
                .extracting(each -> each.user().orElseThrow())
                .containsExactly(ENGINEER);
    }

    private void begin() {
        done(lead.begin(42, Agenda.of(30), LEADER));
    }

    private void invite(UserRef who, boolean wanted) {
        invitations.put(new Invitation(42, Optional.of(who), About.MEETING, true, wanted, true, 0, Optional.empty()));
    }

    private Sitting sitting() {
        return sittings.ofPage(42).orElseThrow();
    }

    private int turn() {
        return sitting().turn();
    }

    private Postmortem record() {
        return postmortems.ofPage(42).orElseThrow();
    }

    private static void done(Optional<Message> refusal) {
        assertThat(refusal).isEmpty();
    }
}
