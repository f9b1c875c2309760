package org.aftermath.core.meeting;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Review;
import org.aftermath.core.history.Audit;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.FactChange;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.support.FakePeople;
import org.aftermath.support.FakeWhereabouts;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryInvitations;
import org.aftermath.support.InMemoryMeetings;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryStatusHistory;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** From the wish for a meeting to the letters about it. */
public class ScheduleMeetingTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final UserRef SRE = FakePeople.ref("sre");

    private final MovableClock clock = new MovableClock();
    private final InMemoryMeetings meetings = new InMemoryMeetings();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final ScheduledPostmortems postmortems =
            new ScheduledPostmortems(new InMemoryPostmortems(), meetings, invitations, clock);
    private final FakePeople people = FakePeople.of("sre", "engineer", "manager", "reviewer");
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final ChangeFacts facts = new ChangeFacts(
            postmortems,
            new ChangeFacts.Trail(log, new Audit(new InMemoryStatusHistory(), log)),
            people,
            new PlainTransactions(),
            clock);
    private final MeetingRules.Spaces rules =
            space -> new MeetingRules(Map.of(), Optional.empty(), Optional.of("reviewers"));
    private final ScheduleMeeting schedule = new ScheduleMeeting(
            facts, meetings, invitations, people, new ScheduleMeeting.Desk(rules, new PlainTransactions(), clock));
    private final List<String> posted = new ArrayList<>();
    private final Desk desk = new Desk();
    private final FakeWhereabouts whereabouts = new FakeWhereabouts();
    private final ForgetPage forget = new ForgetPage(
            List.of(postmortems, meetings, invitations),
            new CallOff(postmortems, meetings, invitations, whereabouts, clock));
    private final TellInvited tell = new TellInvited(
            new TellInvited.Books(postmortems, meetings, invitations, whereabouts),
            new TellInvited.Desk(desk, desk, rules, (group, limit) -> List.of(FakePeople.ref("reviewer"))),
            forget,
            new PlainTransactions(),
            clock);

    /** Writes down what would be posted. */
    private final class Desk implements TellInvited.Words, Letters {
        private boolean works = true;

        @Override
        public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
            return Optional.empty();
        }

        @Override
        public Optional<Letter> invitation(Postmortem postmortem, Meeting meeting, Invitation to, boolean on) {
            var kind = on ? (to.told() ? "moved" : "invited") : "off";
            return Optional.of(new Letter(to.reader().orElseThrow().key() + " " + kind, "", "", "en"));
        }

        @Override
        public Optional<Letter> link(Postmortem postmortem, UserRef reader) {
            return Optional.of(new Letter(reader.key() + " link", "", "", "en"));
        }

        @Override
        public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader) {
            return Optional.empty();
        }

        @Override
        public boolean post(Letter letter) {
            if (works) {
                posted.add(letter.address());
            }
            return works;
        }
    }

    @Before
    public void thereIsAPostmortemWithoutAMeeting() {
        postmortems.add(aPostmortem().knowing(Review.NONE).build());
    }

    @Test
    public void aDateIsRecordedAndEverybodyOnTheListHearsOfItOnce() {
        plan("2026-11-24T10:00", Map.of("engineer", true, "manager", false));
        letters();

        assertThat(postmortems.ofPage(42).orElseThrow().review().meetingAt())
                .hasToString("Optional[2026-11-24T01:00:00Z]");
        assertThat(meetings.ofPage(42).minutes()).isEqualTo(20);
        assertThat(posted).containsExactlyInAnyOrder("ENGINEER invited", "MANAGER invited");
        posted.clear();
        plan("2026-11-24T10:00", Map.of("engineer", true, "manager", false));
        letters();
        assertThat(posted).isEmpty();
    }

    @Test
    public void aChangeIsToldToAllWhoHoldAnInvitationWhereverItIsMade() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        letters();
        posted.clear();
        var version = postmortems.ofPage(42).orElseThrow().version()
                + meetings.ofPage(42).version();

        change(Map.of("meetingAt", "2026-11-25T10:00"));
        letters();

        assertThat(posted).containsExactly("ENGINEER moved");
        assertThat(postmortems.ofPage(42).orElseThrow().version()
                        + meetings.ofPage(42).version())
                .isGreaterThan(version);
    }

    @Test
    public void whoIsTakenOffTheListIsToldAndWhoNeverHeardIsNot() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        letters();
        posted.clear();

        plan("2026-11-24T10:00", Map.of("manager", true));
        plan("2026-11-24T10:00", Map.of());
        letters();

        assertThat(posted).containsExactly("ENGINEER off");
        assertThat(invitations.ofPage(42)).isEmpty();
    }

    @Test
    public void aMeetingThatIsCalledOffRemembersItsStartAndCanBePlannedAgain() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        letters();
        posted.clear();

        plan("", null);
        letters();
        assertThat(posted).containsExactly("ENGINEER off");
        assertThat(meetings.ofPage(42).lastStart()).hasToString("Optional[2026-11-24T01:00:00Z]");
        posted.clear();

        plan("2026-11-26T10:00", null);
        letters();
        assertThat(posted).containsExactly("ENGINEER invited");
    }

    @Test
    public void aMeetingGoesToTheTrashWithItsPageAndComesBackWithIt() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        letters();
        posted.clear();
        var before = meetings.ofPage(42).version();

        whereabouts.trashed.add(42L);
        forget.trashed(42);
        forget.trashed(42);
        letters();
        letters();
        assertThat(posted).containsExactly("ENGINEER off");
        var off = meetings.ofPage(42).version();
        assertThat(off).isGreaterThan(before);
        posted.clear();

        whereabouts.trashed.clear();
        forget.restored(42);
        forget.restored(42);
        letters();
        assertThat(posted).containsExactly("ENGINEER invited");
        assertThat(meetings.ofPage(42).version()).isGreaterThan(off);
    }

    @Test
    public void aRemovedPageIsForgottenOnceEverybodyKnowsThatItsMeetingIsOff() {
        plan("2026-11-24T10:00", Map.of("engineer", true, "manager", true));
        letters();
        posted.clear();

        whereabouts.removed.add(42L);
        forget.removed(42);
        assertThat(postmortems.ofPage(42)).isPresent();
        letters();

        assertThat(posted).containsExactlyInAnyOrder("ENGINEER off", "MANAGER off");
        assertThat(postmortems.ofPage(42)).isEmpty();
        assertThat(invitations.ofPage(42)).isEmpty();
    }

    @Test
    public void aRemovedPageIsForgottenAtOnceIfNobodyReckonsWithIt() {
        plan("2026-11-20T10:00", Map.of("engineer", true));
        letters();

        whereabouts.removed.add(42L);
        forget.removed(42);

        assertThat(postmortems.ofPage(42)).isEmpty();
    }

    @Test
    public void mailThatDoesNotWorkKeepsNoRemovedPageForEver() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        letters();

        desk.works = false;
        whereabouts.removed.add(42L);
        forget.removed(42);
        for (var round = 0; round < 10; round++) {
            letters();
            clock.pass(Duration.ofMinutes(10));
        }

        assertThat(postmortems.ofPage(42)).isEmpty();
    }

    @Test
    public void onlyWhoWasOnTheListLearnsWhatWentToTheTrash() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        var callOff = new CallOff(postmortems, meetings, invitations, whereabouts, clock);
        assertThat(callOff.of(42, FakePeople.ref("engineer"))).isEmpty();

        whereabouts.trashed.add(42L);

        assertThat(callOff.of(42, FakePeople.ref("engineer"))).isPresent();
        assertThat(callOff.of(42, FakePeople.ref("manager"))).isEmpty();
    }

    @Test
    public void nobodyIsWrittenToAboutADateThatIsOver() {
        plan("2026-11-20T10:00", Map.of("engineer", true));
        letters();

        assertThat(posted).isEmpty();
        assertThat(postmortems.ofPage(42).orElseThrow().review().meetingAt()).isPresent();
    }

    @Test
    public void mailThatDoesNotWorkIsTriedAgainAndGivenUpInTheEnd() {
        desk.works = false;
        plan("2026-11-24T10:00", Map.of("engineer", true));
        for (var round = 0; round < 10; round++) {
            letters();
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(invitations.due(clock.instant().plus(Duration.ofDays(9)), 9)).isEmpty();

        desk.works = true;
        plan("2026-11-25T10:00", Map.of("engineer", true));
        letters();
        assertThat(posted).containsExactly("ENGINEER invited");
    }

    @Test
    public void theLinkGoesToTheListAndTheReviewersAndIsRecorded() {
        plan("2026-11-24T10:00", Map.of("engineer", true));
        letters();
        posted.clear();

        var version = Optional.of(postmortems.ofPage(42).orElseThrow().version());
        assertThat(schedule.sendLink(42, version, SRE)).isInstanceOf(FactChange.Changed.class);
        letters();

        assertThat(posted).containsExactlyInAnyOrder("ENGINEER link", "REVIEWER link");
        assertThat(postmortems.ofPage(42).orElseThrow().review().linkSentAt()).contains(clock.instant());
        assertThat(schedule.sendLink(42, version, SRE)).isInstanceOf(FactChange.Overtaken.class);
    }

    @Test
    public void whatIsOutOfBoundsIsNamedAndChangesNothing() {
        var order = new ScheduleMeeting.Order(
                42,
                Optional.of(0),
                "2026-11-24T10:00",
                Optional.of(45),
                Optional.of("x".repeat(501)),
                Optional.of(Map.of("stranger", true)),
                SRE,
                TOKYO);

        var refused = (FactChange.Invalid) schedule.carryOut(order);

        assertThat(refused.faults()).extracting(Fault::field).containsExactly("minutes", "place", "invite");
        assertThat(postmortems.ofPage(42).orElseThrow().review()).isEqualTo(Review.NONE);
        assertThat(invitations.ofPage(42)).isEmpty();
    }

    private void plan(String at, @Nullable Map<String, Boolean> invite) {
        var order = new ScheduleMeeting.Order(
                42,
                Optional.of(postmortems.ofPage(42).orElseThrow().version()),
                at,
                Optional.of(20),
                Optional.of("Room 7"),
                Optional.ofNullable(invite),
                SRE,
                TOKYO);
        assertThat(schedule.carryOut(order)).isInstanceOf(FactChange.Changed.class);
    }

    private void change(Map<String, String> values) {
        var version = Optional.of(postmortems.ofPage(42).orElseThrow().version());
        var order = new ChangeFacts.Order(42, version, values, "", SRE, TOKYO);
        assertThat(facts.carryOut(order)).isInstanceOf(FactChange.Changed.class);
    }

    private void letters() {
        tell.run();
    }
}
