package org.aftermath.core.promise;

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
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.Members;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.promise.Digest.Why;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryPromises;
import org.aftermath.support.InMemoryReminders;
import org.aftermath.support.InMemorySettings;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Before;
import org.junit.Test;

/** The clock stands on Saturday, 21 November, 9:00 UTC; 23 November is a holiday in Japan. */
public class RemindTest {

    private static final UserRef ENGINEER = FakePeople.ref("engineer");
    private static final UserRef FACILITATOR = FakePeople.ref("facilitator");
    private static final UserRef MANAGER = FakePeople.ref("manager");

    private final MovableClock clock = new MovableClock();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryReminders reminders = new InMemoryReminders();
    private final InMemorySettings settings = new InMemorySettings();
    private final FakePages pages = new FakePages().with(42, 43);
    private final List<Digest> digests = new ArrayList<>();
    private final PostOffice post = new PostOffice();
    private ZoneId home = ZoneId.of("UTC");
    private Optional<UserRef> unwritable = Optional.empty();
    private final List<RuntimeException> troubles = new ArrayList<>();

    private final Remind remind = node();

    private Remind node() {
        var read = new ReadSettings(settings);
        var wishes = new PromiseSettings(read, new RulesOfSpace(read));
        var people = FakePeople.of("engineer", "facilitator", "manager", "sre");
        Members members = (group, limit) -> group.equals("sre-team") ? List.of(FACILITATOR) : List.of();
        var sight = new Remind.Sight(people, members, new FakeActingUser(), pages, () -> home);
        var desk = new Remind.Desk(
                sight,
                wishes,
                reminders,
                this::write,
                post,
                new PlainTransactions(),
                (what, failure) -> troubles.add(failure));
        return new Remind(new InMemoryPromises(followUps, tickets, postmortems), postmortems, wishes, desk, clock);
    }

    private Optional<Letters.Letter> write(Digest digest) {
        if (unwritable.equals(Optional.of(digest.reader()))) {
            throw new IllegalStateException("no paper");
        }
        digests.add(digest);
        return Optional.of(new Letters.Letter(digest.reader().key(), "", "", "en"));
    }

    /** Remembers to whom it posted, unless it is closed. */
    private static final class PostOffice implements Letters {

        private final List<String> posted = new ArrayList<>();
        private boolean closed;

        @Override
        public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
            return Optional.empty();
        }

        @Override
        public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader) {
            return Optional.empty();
        }

        @Override
        public boolean post(Letter letter) {
            if (!closed) {
                posted.add(letter.address());
            }
            return !closed;
        }
    }

    @Before
    public void aPromiseForTheThirtieth() {
        postmortems.add(aPostmortem().in(Status.CLOSED).build());
        promise(aFollowUp().build());
    }

    @Test
    public void remindsBeforeAtAndAfterTheDayEvenIfThePostmortemIsClosed() {
        assertThat(mailDays(25))
                .containsExactly("2026-11-23", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-08", "2026-12-15");
        assertThat(digests).extracting(digest -> digest.lines().get(0).left()).containsExactly(5, 1, 0, -1, -6, -11);
    }

    @Test
    public void writesInWorkingHoursWhereTheReaderIs() {
        home = ZoneId.of("Asia/Tokyo");
        at("2026-11-23T23:59:00Z");
        assertThat(digests).isEmpty();
        at("2026-11-24T00:00:00Z");

        assertThat(digests).extracting(Digest::day).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    public void keepsStillAtNightOnDaysOffAndOnHolidaysOfTheSpace() {
        settings.with(Place.space("INC"), "calendar.country", "JP");
        settings.with(Place.person(ENGINEER), "mail.free", "tuesday, saturday, sunday");

        at("2026-11-22T10:00:00Z");
        at("2026-11-23T10:00:00Z");
        at("2026-11-24T10:00:00Z");
        at("2026-11-25T08:59:00Z");
        at("2026-11-25T18:00:00Z");
        assertThat(digests).isEmpty();

        at("2026-11-26T17:59:00Z");
        assertThat(digests).hasSize(1);
    }

    @Test
    public void writesOneMailADayOfEverything() {
        promise(aFollowUp().build(), aFollowUp().withUid(42, "b").build());
        at("2026-11-23T09:00:00Z");
        promise(
                aFollowUp().build(),
                aFollowUp().withUid(42, "b").build(),
                aFollowUp().withUid(42, "c").build());
        at("2026-11-23T15:00:00Z");

        assertThat(digests).singleElement().satisfies(digest -> assertThat(digest.lines())
                .hasSize(2));

        at("2026-11-24T09:00:00Z");
        assertThat(digests.get(1).lines())
                .extracting(line -> line.promise().uid().macroId())
                .containsExactly("c");
    }

    @Test
    public void tellsNothingTwiceFromTwoNodesOrAfterARestart() {
        at("2026-11-23T09:00:00Z");
        node().run();
        clock.pass(Duration.ofMinutes(15));
        node().run();

        assertThat(post.posted).containsExactly("ENGINEER");
    }

    @Test
    public void losesNothingWhileTheHostOrTheMailIsDown() {
        at("2026-11-26T07:00:00Z");
        post.closed = true;
        at("2026-11-26T09:00:00Z");
        post.closed = false;
        at("2026-11-26T09:05:00Z");
        assertThat(post.posted).isEmpty();

        at("2026-11-26T09:15:00Z");
        assertThat(post.posted).containsExactly("ENGINEER");
    }

    @Test
    public void stopsOnceItIsDoneAndFollowsTheTicketsDay() {
        tickets.keep(aTicket().due(LocalDate.of(2026, 12, 30)).build());
        at("2026-11-30T09:00:00Z");
        assertThat(digests).isEmpty();
        tickets.keep(aTicket().done().atSequence(2).build());
        at("2026-12-30T09:00:00Z");

        assertThat(digests).isEmpty();
    }

    @Test
    public void holdsNothingOfAPageThatTheReaderMayNotSee() {
        postmortems.add(aPostmortem().onPage(43).withId("hidden").build());
        followUps.replace(43, List.of(aFollowUp().withUid(43, "b").build()));
        pages.hide(43);
        at("2026-11-23T09:00:00Z");

        assertThat(digests).singleElement().satisfies(digest -> {
            assertThat(digest.lines()).extracting(line -> line.page().pageId()).containsExactly(42L);
            assertThat(digest.more()).isZero();
        });

        pages.hide(42);
        at("2026-11-30T09:00:00Z");
        assertThat(digests).hasSize(1);
    }

    @Test
    public void namesFiftyPromisesAndTheOthersAnotherDay() {
        var many = new ArrayList<FollowUp>();
        for (var number = 0; number < 70; number++) {
            many.add(aFollowUp().withUid(42, "n" + number).build());
        }
        followUps.replace(42, many);
        at("2026-11-23T09:00:00Z");
        at("2026-11-24T09:00:00Z");

        assertThat(digests).extracting(digest -> digest.lines().size()).containsExactly(50, 20);
        assertThat(digests).extracting(Digest::more).containsExactly(20, 0);
    }

    @Test
    public void escalatesByThePolicyOfTheSpace() {
        settings.with(Place.space("INC"), "promises.escalate", "P0: 2 = sponsor\nP0: 3 = owner\nP1: 1 = sre-team");
        promise(aFollowUp().sponsored("manager").build());

        at("2026-12-01T09:00:00Z");
        assertThat(lines(MANAGER)).isEmpty();
        at("2026-12-02T09:00:00Z");
        assertThat(lines(MANAGER)).extracting(Digest.Line::why).containsExactly(Why.ESCALATED);
        assertThat(lines(FakePeople.ref("sre"))).isEmpty();
        at("2026-12-03T09:00:00Z");

        assertThat(lines(FakePeople.ref("sre"))).hasSize(1);
        assertThat(lines(MANAGER)).hasSize(1);
        assertThat(lines(FACILITATOR)).isEmpty();
    }

    @Test
    public void givesFacilitatorsAListOnceAWeek() {
        settings.with(Place.space("INC"), "promises.facilitators", "sre-team");
        settings.with(Place.space("INC"), "promises.escalate", "");
        promise(
                aFollowUp().due(LocalDate.of(2026, 11, 19)).build(),
                aFollowUp().withUid(42, "b").due(LocalDate.of(2026, 12, 24)).build());

        at("2026-11-23T09:00:00Z");
        at("2026-11-24T09:00:00Z");
        at("2026-11-27T09:00:00Z");
        assertThat(lines(FACILITATOR)).extracting(Digest.Line::why).containsExactly(Why.QUEUE);
        at("2026-11-30T09:00:00Z");

        assertThat(lines(FACILITATOR)).extracting(Digest.Line::why).containsExactly(Why.QUEUE, Why.QUEUE);
    }

    @Test
    public void keepsToWhatTheReaderWishes() {
        settings.with(Place.person(ENGINEER), "mail.often", "never");
        at("2026-11-23T09:00:00Z");
        assertThat(digests).isEmpty();

        settings.with(Place.person(ENGINEER), "mail.often", "weekly");
        settings.with(Place.person(ENGINEER), "mail.hours", "6-8");
        settings.with(Place.person(ENGINEER), "mail.zone", "America/New_York");
        assertThat(mailDays(10)).containsExactly("2026-11-23", "2026-11-30");
    }

    @Test
    public void goesOnWithOthersWhereOneMailCannotBeWritten() {
        promise(
                aFollowUp().build(),
                aFollowUp().withUid(42, "b").owned("manager").build());
        unwritable = Optional.of(MANAGER);
        at("2026-11-23T09:00:00Z");

        assertThat(post.posted).containsExactly("ENGINEER");
        assertThat(troubles).hasSize(1);
    }

    @Test
    public void marksTheThirdDate() {
        tickets.keep(aTicket()
                .moved(Urgency.P0, "2026-11-10", "2026-11-17", "2026-11-24")
                .build());
        at("2026-11-24T09:00:00Z");

        assertThat(digests.get(0).lines().get(0).promise().isThirdDate()).isTrue();
    }

    private void promise(FollowUp... promised) {
        followUps.replace(42, List.of(promised));
    }

    private void at(String instant) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(instant)));
        remind.run();
    }

    /** On which days there was mail, if somebody looks every hour. */
    private List<String> mailDays(int days) {
        for (var hour = 0; hour < days * 24; hour++) {
            clock.pass(Duration.ofHours(1));
            remind.run();
        }
        return digests.stream().map(digest -> digest.day().toString()).toList();
    }

    private List<Digest.Line> lines(UserRef reader) {
        return digests.stream()
                .filter(digest -> digest.reader().equals(reader))
                .flatMap(digest -> digest.lines().stream())
                .toList();
    }
}
