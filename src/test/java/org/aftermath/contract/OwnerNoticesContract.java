package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.notice.OwnerNotices;
import org.aftermath.core.notice.OwnerNotices.Notice;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class OwnerNoticesContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Notice SRE = new Notice(42, FakePeople.ref("sre"), 0);
    private static final Notice ENGINEER = new Notice(42, FakePeople.ref("engineer"), 0);

    private final OwnerNotices notices = notices();

    /** A list with nobody on it. */
    protected abstract OwnerNotices notices();

    @Test
    public void tellsWhoIsDueAndNoMoreThanWanted() {
        var elsewhere = new Notice(43, FakePeople.ref("sre"), 3);
        notices.ask(SRE, NOW.plusSeconds(1));
        notices.ask(elsewhere, NOW);

        assertThat(notices.due(NOW, 10)).containsExactly(elsewhere);
        assertThat(notices.due(NOW.plusSeconds(1), 10)).containsExactly(elsewhere, SRE);
        assertThat(notices.due(NOW.plusSeconds(1), 1)).containsExactly(elsewhere);
    }

    @Test
    public void tellsOnlyTheLatestOwnerOfAPage() {
        notices.ask(SRE, NOW);
        notices.ask(ENGINEER, NOW);

        assertThat(notices.due(NOW, 10)).containsExactly(ENGINEER);
    }

    @Test
    public void settlesANoticeButNotThatOfALaterOwner() {
        notices.ask(ENGINEER, NOW);

        notices.settle(SRE);
        assertThat(notices.due(NOW, 10)).containsExactly(ENGINEER);

        notices.settle(ENGINEER);
        assertThat(notices.due(NOW, 10)).isEmpty();
    }

    @Test
    public void forgetsAPage() {
        notices.ask(SRE, NOW);
        notices.ask(new Notice(43, FakePeople.ref("sre"), 0), NOW);

        notices.forget(42);

        assertThat(notices.due(NOW, 10)).extracting(Notice::pageId).containsExactly(43L);
    }
}
