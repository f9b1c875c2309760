package org.aftermath.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.notice.SupportNotices.Notice;
import org.aftermath.core.people.Members;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Tells the support group of a space that a message is theirs to post, each in their language. Once the postmortem has
 * gone on or back, nobody hears of it any more. A letter that cannot be posted is tried a few times more, for that reader
 * alone, and then given up: the page tells the same.
 */
@Writes
public final class TellSupport {

    private static final int ROUND = 50;
    private static final int MOST_ROUNDS = 5;
    private static final int MOST_READERS = 500;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SupportNotices notices;
    private final Postmortems postmortems;
    private final Desk desk;
    private final Transactions transactions;
    private final Clock clock;

    /** Who is in support, and how they are written to. */
    public record Desk(SpaceRules rules, Members members, SupportLetters letters, Letters post) {}

    public TellSupport(
            SupportNotices notices, Postmortems postmortems, Desk desk, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.postmortems = postmortems;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whoever is due, a bounded number at a time; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        var now = clock.instant();
        var due = notices.due(now, ROUND);
        for (var round = 0; round < MOST_ROUNDS && !due.isEmpty(); round++) {
            due.forEach(
                    notice -> notice.reader().ifPresentOrElse(reader -> tell(notice, reader), () -> spread(notice)));
            due = notices.due(now, ROUND);
        }
        return Optional.empty();
    }

    /** Makes of a notice to the group one to each of its people, all or none. */
    private void spread(Notice notice) {
        transactions.within(() -> {
            notices.settle(notice);
            waiting(notice).ifPresent(postmortem -> desk.members()
                    .of(desk.rules().of(postmortem.spaceKey()).supportGroup(), MOST_READERS)
                    .forEach(reader ->
                            notices.ask(new Notice(notice.pageId(), Optional.of(reader), 0), clock.instant())));
        });
    }

    private void tell(Notice notice, UserRef reader) {
        Optional<Letter> letter = transactions.within(
                () -> waiting(notice).flatMap(postmortem -> desk.letters().toSupport(postmortem, reader)));
        var posted = letter.map(desk.post()::post).orElse(true);
        transactions.within(() -> {
            notices.settle(notice);
            if (!posted && notice.attempts() + 1 < MOST_ATTEMPTS) {
                var again = new Notice(notice.pageId(), notice.reader(), notice.attempts() + 1);
                notices.ask(again, clock.instant().plus(PAUSE.multipliedBy(again.attempts())));
            }
        });
    }

    /** The postmortem, if its message still waits for support. */
    private Optional<Postmortem> waiting(Notice notice) {
        return postmortems
                .ofPage(notice.pageId())
                .filter(postmortem -> postmortem.status() == Status.REVIEWED)
                .filter(postmortem -> postmortem.externalMessage().orElse(false));
    }
}
