package org.aftermath.core.notice;

import java.time.Clock;
import java.time.Duration;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Somebody has seen what was to be seen about a page: it is not shown again. That nobody owns a postmortem comes back after
 * a day, until somebody does. Doing it twice changes nothing.
 */
@Writes
public final class DismissNews {

    private static final Duration REST = Duration.ofDays(1);

    private final News news;
    private final Postmortems postmortems;
    private final Transactions transactions;
    private final Clock clock;

    public DismissNews(News news, Postmortems postmortems, Transactions transactions, Clock clock) {
        this.news = news;
        this.postmortems = postmortems;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void seen(long pageId, UserRef reader) {
        transactions.within(() -> {
            news.settle(pageId, reader);
            postmortems
                    .ofPage(pageId)
                    .filter(postmortem -> isUnowned(postmortem, reader))
                    .ifPresent(postmortem -> news.tell(
                            new News.Item(pageId, reader, clock.instant().plus(REST))));
        });
    }

    private static boolean isUnowned(Postmortem postmortem, UserRef reader) {
        return Concern.of(postmortem, reader)
                .filter(Concern.NOBODY_OWNS::equals)
                .isPresent();
    }
}
