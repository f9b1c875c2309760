package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.notice.SupportNotices;
import org.aftermath.core.notice.SupportNotices.Notice;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class SupportNoticesContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Notice GROUP = new Notice(42, Optional.empty(), 0);
    private static final Notice SOFIA = new Notice(42, Optional.of(FakePeople.ref("sofia")), 0);

    private final SupportNotices notices = notices();

    /** A list with nobody on it. */
    protected abstract SupportNotices notices();

    @Test
    public void tellsWhoIsDueAndNoMoreThanWanted() {
        notices.ask(SOFIA, NOW.plusSeconds(1));
        notices.ask(GROUP, NOW);

        assertThat(notices.due(NOW, 10)).containsExactly(GROUP);
        assertThat(notices.due(NOW.plusSeconds(1), 10)).containsExactly(GROUP, SOFIA);
        assertThat(notices.due(NOW.plusSeconds(1), 1)).containsExactly(GROUP);
    }

    @Test
    public void tellsTheSameReaderOnceAndOthersToo() {
        var again = new Notice(42, SOFIA.reader(), 1);
        notices.ask(GROUP, NOW);
        notices.ask(SOFIA, NOW);
        notices.ask(again, NOW);

        assertThat(notices.due(NOW, 10)).containsExactly(GROUP, again);
    }

    @Test
    public void settlesOneNoticeAndForgetsAPage() {
        var elsewhere = new Notice(43, SOFIA.reader(), 0);
        notices.ask(GROUP, NOW);
        notices.ask(SOFIA, NOW);
        notices.ask(elsewhere, NOW);

        notices.settle(GROUP);
        assertThat(notices.due(NOW, 10)).containsExactly(SOFIA, elsewhere);
        notices.forget(42);
        assertThat(notices.due(NOW, 10)).containsExactly(elsewhere);
    }
}
