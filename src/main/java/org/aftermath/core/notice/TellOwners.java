package org.aftermath.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.notice.OwnerNotices.Notice;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Tells owners that they were named, and incident commanders once a day that nobody is (G03). Whom it concerns no longer
 * hears nothing. A letter that cannot be posted is tried a few times more and then given up: it is a courtesy, and the
 * page tells the same.
 */
@Writes
public final class TellOwners {

    private static final int ROUND = 50;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_REMINDERS = 10;
    private static final Duration DAY = Duration.ofDays(1);

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
        var concern = transactions.within(() -> concern(notice));
        var posted = concern.flatMap(about -> transactions.within(() -> letter(about, notice)))
                .map(letters::post)
                .orElse(true);
        transactions.within(() -> {
            notices.settle(notice);
            if (!posted) {
                again(notice, MOST_ATTEMPTS, PAUSE.multipliedBy(notice.attempts() + 1L));
            } else if (concern.equals(Optional.of(Concern.NOBODY_OWNS))) {
                again(notice, MOST_REMINDERS, DAY);
            }
        });
    }

    private void again(Notice notice, int most, Duration pause) {
        var next = new Notice(notice.pageId(), notice.owner(), notice.attempts() + 1);
        if (next.attempts() < most) {
            notices.ask(next, clock.instant().plus(pause));
        }
    }

    private Optional<Concern> concern(Notice notice) {
        return postmortems.ofPage(notice.pageId()).flatMap(postmortem -> Concern.of(postmortem, notice.owner()));
    }

    private Optional<Letter> letter(Concern about, Notice notice) {
        return postmortems
                .ofPage(notice.pageId())
                .flatMap(postmortem -> letters.write(about, postmortem, notice.owner()));
    }
}
