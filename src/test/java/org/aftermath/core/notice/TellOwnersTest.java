package org.aftermath.core.notice;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryNews;
import org.aftermath.support.InMemoryOwnerNotices;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class TellOwnersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final InMemoryOwnerNotices notices = new InMemoryOwnerNotices();
    private final WatchedPostmortems postmortems =
            new WatchedPostmortems(new InMemoryPostmortems(), notices, new InMemoryNews(), new FakeActingUser(), clock);
    private final List<String> posted = new ArrayList<>();
    private boolean mailWorks = true;
    private final TellOwners tell =
            new TellOwners(notices, postmortems, new FakeLetters(), new PlainTransactions(), clock);

    @Test
    public void tellsTheOwnerOfANewPostmortemOnce() {
        postmortems.add(ownedBy("sre"));

        tell.run();
        tell.run();

        assertThat(posted).containsExactly("SRE");
    }

    @Test
    public void tellsTheNextOwnerAndNotForOtherChanges() {
        var first = postmortems.add(ownedBy("sre"));
        tell.run();

        var moved = postmortems.update(first.at(Status.IN_REVIEW)).orElseThrow();
        tell.run();
        assertThat(posted).containsExactly("SRE");

        postmortems.update(ownedBy("engineer").stored(moved.version()));
        tell.run();
        assertThat(posted).containsExactly("SRE", "ENGINEER");
    }

    @Test
    public void remindsTheCommanderOnceADayUntilSomebodyIsNamed() {
        var ownerless = postmortems.add(aPostmortem().withoutOwner().build());

        tell.run();
        tell.run();
        assertThat(posted).containsExactly("ENGINEER?");

        clock.pass(Duration.ofDays(1));
        tell.run();
        assertThat(posted).containsExactly("ENGINEER?", "ENGINEER?");

        postmortems.update(ownedBy("sre").stored(ownerless.version()));
        clock.pass(Duration.ofDays(1));
        tell.run();
        assertThat(posted).containsExactly("ENGINEER?", "ENGINEER?", "SRE");
    }

    @Test
    public void givesUpRemindingAfterTenDays() {
        postmortems.add(aPostmortem().withoutOwner().build());

        for (var day = 0; day < 20; day++) {
            tell.run();
            clock.pass(Duration.ofDays(1));
        }

        assertThat(posted).hasSize(10);
    }

    @Test
    public void tellsNobodyAboutAChangeThatLost() {
        postmortems.add(ownedBy("sre"));
        tell.run();

        postmortems.update(ownedBy("engineer").stored(99));
        tell.run();

        assertThat(posted).containsExactly("SRE");
    }

    @Test
    public void keepsSilentToWhoIsNoLongerTheOwner() {
        notices.ask(new OwnerNotices.Notice(42, FakePeople.ref("engineer"), 0), NOW);

        tell.run();

        assertThat(posted).isEmpty();
        assertThat(notices.due(NOW, 10)).isEmpty();
    }

    @Test
    public void triesAgainAFewTimesAndGivesUp() {
        mailWorks = false;
        postmortems.add(ownedBy("sre"));

        tell.run();
        assertThat(notices.due(clock.instant(), 10)).isEmpty();
        for (var attempt = 0; attempt < 10; attempt++) {
            clock.pass(Duration.ofMinutes(10));
            tell.run();
        }

        assertThat(posted).hasSize(5);
    }

    private static Postmortem ownedBy(String userName) {
        return aPostmortem().ownedBy(userName).build();
    }

    private final class FakeLetters implements Letters {

        @Override
        public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
            return Optional.empty();
        }

        @Override
        public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader) {
            return Optional.of(new Letter(about == Concern.OWNER ? reader.key() : reader.key() + "?", "", "", "en"));
        }

        @Override
        public boolean post(Letter letter) {
            posted.add(letter.address());
            return mailWorks;
        }
    }
}
