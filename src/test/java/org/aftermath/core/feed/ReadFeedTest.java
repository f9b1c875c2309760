package org.aftermath.core.feed;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Review;
import org.aftermath.core.people.UserRef;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryMeetings;
import org.aftermath.support.InMemoryPlannedMeetings;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemorySubscriptions;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

/** From asking for an address to reading by it. */
public class ReadFeedTest {

    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");

    private final MovableClock clock = new MovableClock();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final FakePages pages = new FakePages();
    private final FakeActingUser acting = new FakeActingUser();
    private final Set<UserRef> gone = new HashSet<>();
    private int minted;
    private final Subscribe subscribe =
            new Subscribe(subscriptions, () -> "secret-" + minted++, new PlainTransactions(), clock);
    private final ReadFeed read = new ReadFeed(
            subscriptions,
            new InMemoryPlannedMeetings(postmortems, new InMemoryMeetings()),
            new ReadFeed.Sight((reader, space) -> !gone.contains(reader) && space.equals("INC"), acting, pages),
            clock);

    @Test
    public void whoKnowsTheAddressReadsWhatItsOwnerMaySee() {
        plan(1, clock.instant().plus(Duration.ofDays(3)));
        plan(2, clock.instant().plus(Duration.ofDays(2)));
        pages.hide(2);

        var feed = read.of(subscribe.anew("INC", SRE)).orElseThrow();

        assertThat(feed.reader()).isEqualTo(SRE);
        assertThat(feed.meetings())
                .extracting(each -> each.postmortem().pageId())
                .containsExactly(1L);
        assertThat(acting.acted).containsExactly(SRE);
    }

    @Test
    public void ninetyDaysBackIsFarEnough() {
        plan(1, clock.instant().minus(Duration.ofDays(90)));
        plan(2, clock.instant().minus(Duration.ofDays(90)).minusMillis(1));

        assertThat(read.of(subscribe.anew("INC", SRE)).orElseThrow().meetings())
                .extracting(each -> each.postmortem().pageId())
                .containsExactly(1L);
    }

    @Test
    public void theSecretIsKeptNowhere() {
        var secret = subscribe.anew("INC", SRE);

        var kept = subscriptions.of("INC", SRE).orElseThrow();
        assertThat(kept.toString()).doesNotContain(secret);
        assertThat(kept.hash()).hasSize(64);
        assertThat(read.of(kept.hash())).isEmpty();
    }

    @Test
    public void aNewAddressMakesTheOldOneUnknown() {
        var old = subscribe.anew("INC", SRE);
        var other = subscribe.anew("INC", ENGINEER);
        var fresh = subscribe.anew("INC", SRE);

        assertThat(read.of(old)).isEmpty();
        assertThat(read.of(fresh)).isPresent();
        assertThat(read.of(other)).isPresent();
    }

    @Test
    public void anAddressThatWasTakenBackIsUnknown() {
        var mine = subscribe.anew("INC", SRE);
        var theirs = subscribe.anew("INC", ENGINEER);

        subscribe.end("INC", SRE);
        assertThat(read.of(mine)).isEmpty();
        assertThat(read.of(theirs)).isPresent();

        subscribe.endAll("INC");
        assertThat(read.of(theirs)).isEmpty();
        assertThat(read.of("guessed")).isEmpty();
    }

    @Test
    public void whoMayNotSeeTheSpaceAnyMoreReadsNothing() {
        var address = subscribe.anew("INC", SRE);
        var elsewhere = subscribe.anew("OPS", SRE);

        assertThat(read.of(elsewhere)).isEmpty();
        gone.add(SRE);
        assertThat(read.of(address)).isEmpty();
    }

    private void plan(long pageId, Instant at) {
        pages.add(pageId);
        postmortems.add(aPostmortem()
                .onPage(pageId)
                .withId("pm-" + pageId)
                .knowing(new Review(Optional.of(at), Optional.empty(), Optional.empty()))
                .build());
    }
}
