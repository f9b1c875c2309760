package org.aftermath.core.notice;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aftermath.core.people.UserRef;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryNews;
import org.aftermath.support.InMemoryOwnerNotices;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class NewsTest {

    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");

    private final MovableClock clock = new MovableClock();
    private final InMemoryNews news = new InMemoryNews();
    private final FakeActingUser acting = new FakeActingUser().loggedIn("manager");
    private final FakePages pages = new FakePages().with(42);
    private final WatchedPostmortems postmortems =
            new WatchedPostmortems(new InMemoryPostmortems(), new InMemoryOwnerNotices(), news, acting, clock);
    private final ShowNews show = new ShowNews(news, postmortems, pages, acting, clock);
    private final DismissNews dismiss = new DismissNews(news, postmortems, new PlainTransactions(), clock);

    @Test
    public void theOwnerSeesOnceThatTheyWereNamed() {
        postmortems.add(aPostmortem().build());
        acting.loggedIn("sre");

        assertThat(show.mine()).extracting(ShowNews.Line::concern).containsExactly(Concern.OWNER);

        dismiss.seen(42, SRE);
        dismiss.seen(42, SRE);
        assertThat(show.mine()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(show.mine()).isEmpty();
    }

    @Test
    public void whoNamesThemselvesKnowsItAlready() {
        acting.loggedIn("sre");
        postmortems.add(aPostmortem().build());

        assertThat(show.mine()).isEmpty();
    }

    @Test
    public void theCommanderIsRemindedADayLaterWhileNobodyIsNamed() {
        var ownerless = postmortems.add(aPostmortem().withoutOwner().build());
        acting.loggedIn("engineer");
        assertThat(show.mine()).extracting(ShowNews.Line::concern).containsExactly(Concern.NOBODY_OWNS);

        dismiss.seen(42, ENGINEER);
        assertThat(show.mine()).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(show.mine()).hasSize(1);

        postmortems.update(aPostmortem().build().stored(ownerless.version()));
        assertThat(show.mine()).isEmpty();
    }

    @Test
    public void nobodySeesNewsOfPagesTheyMayNotSeeOrNoLongerOwn() {
        var first = postmortems.add(aPostmortem().build());
        postmortems.update(aPostmortem().ownedBy("engineer").build().stored(first.version()));
        acting.loggedIn("sre");
        assertThat(show.mine()).isEmpty();

        acting.loggedIn("engineer");
        pages.hide(42);
        assertThat(show.mine()).isEmpty();
    }

    @Test
    public void anonymousReadersSeeNothing() {
        postmortems.add(aPostmortem().build());
        acting.logOut();

        assertThat(show.mine()).isEmpty();
    }
}
