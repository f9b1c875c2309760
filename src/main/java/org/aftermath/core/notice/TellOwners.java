package org.aftermath.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.notice.OwnerNotices.Notice;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Tells owners that they were named. Who is no longer the owner hears nothing. A letter that cannot be posted is tried
 * a few times more and then given up: it is a courtesy, and the page tells the same.
 */
@Writes
public final class TellOwners {

    private static final int ROUND = 50;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final OwnerNotices notices;
    private final Postmortems postmortems;
    private final Letters letters;
    private final Transactions transactions;
    private final Clock clock;

    public TellOwners(
            OwnerNotices notices, Postmortems postmortems, Letters letters, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.postmortems = postmortems;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whoever is due; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        notices.due(clock.instant(), ROUND).forEach(this::tell);
        return Optional.empty();
    }

    private void tell(Notice notice) {
        var letter = transactions.within(() -> letter(notice));
        var posted = letter.map(letters::post).orElse(true);
        transactions.within(() -> {
            notices.settle(notice);
            if (!posted && notice.attempts() + 1 < MOST_ATTEMPTS) {
                var again = new Notice(notice.pageId(), notice.owner(), notice.attempts() + 1);
                notices.ask(again, clock.instant().plus(PAUSE.multipliedBy(again.attempts())));
            }
        });
    }

    private Optional<Letter> letter(Notice notice) {
        return postmortems
                .ofPage(notice.pageId())
                .filter(postmortem -> isOwner(notice, postmortem))
                .flatMap(postmortem -> letters.toOwner(postmortem, notice.owner()));
    }

    private static boolean isOwner(Notice notice, Postmortem postmortem) {
        return postmortem.owner().equals(Optional.of(notice.owner()));
    }
}
