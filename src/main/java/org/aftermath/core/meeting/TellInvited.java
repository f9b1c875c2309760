package org.aftermath.core.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.Members;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.upkeep.Whereabouts;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Writes to those who are invited what is so at that moment: that there is a meeting, that it changed, or that there is
 * none any more (G05), and once that the page is there to be read (G19). A letter that cannot be posted is tried a few
 * times more, for that reader alone.
 */
@Writes
public final class TellInvited {

    private static final int ROUND = 50;
    private static final int MOST_ROUNDS = 5;
    private static final int MOST_READERS = 500;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** Puts it into words, in the reader's language (port). Empty for who may not see the page or has no address. */
    public interface Words {

        /** @param on whether there is a meeting for them; if not, it is called off */
        Optional<Letter> invitation(Postmortem postmortem, Meeting meeting, Invitation to, boolean on);

        Optional<Letter> link(Postmortem postmortem, UserRef reader);
    }

    /** Who are reviewers, and how people are written to. */
    public record Desk(Words words, Letters post, MeetingRules.Spaces rules, Members members) {}

    /** What is known of meetings, and whether their pages are still there. */
    public record Books(Postmortems postmortems, Meetings meetings, Invitations invitations, Whereabouts whereabouts) {}

    private final Books books;
    private final Desk desk;
    private final ForgetPage forget;
    private final Transactions transactions;
    private final Clock clock;

    /** @param forget lets go of pages that were removed, once everybody has heard of it */
    public TellInvited(Books books, Desk desk, ForgetPage forget, Transactions transactions, Clock clock) {
        this.books = books;
        this.desk = desk;
        this.forget = forget;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whoever is due, a bounded number at a time; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        var now = clock.instant();
        var due = books.invitations().due(now, ROUND);
        for (var round = 0; round < MOST_ROUNDS && !due.isEmpty(); round++) {
            due.forEach(each -> {
                if (each.reader().isPresent()) {
                    tell(each, each.reader().get());
                } else {
                    spread(each);
                }
            });
            due = books.invitations().due(now, ROUND);
        }
        return Optional.empty();
    }

    /** Makes of a letter to the group one to each of its people, all or none. */
    private void spread(Invitation group) {
        transactions.within(() -> {
            books.invitations().remove(group);
            books.postmortems()
                    .ofPage(group.pageId())
                    .flatMap(
                            postmortem -> desk.rules().of(postmortem.spaceKey()).reviewers())
                    .ifPresent(name -> desk.members().of(name, MOST_READERS).forEach(who -> books.invitations()
                            .put(Invitation.link(group.pageId(), Optional.of(who), clock.instant()))));
        });
    }

    private void tell(Invitation to, UserRef reader) {
        var postmortem = transactions.within(() -> books.postmortems().ofPage(to.pageId()));
        var at = postmortem.flatMap(known -> known.review().meetingAt());
        var here = books.whereabouts().isInUse(to.pageId());
        var on = to.wanted() && at.isPresent() && here;
        var over = at.filter(when -> when.isBefore(clock.instant())).isPresent();
        Optional<Letter> letter = over && to.about() == About.MEETING
                ? Optional.empty()
                : transactions.within(() -> postmortem.flatMap(known -> letter(known, to, reader, on)));
        var posted = letter.map(desk.post()::post).orElse(true);
        transactions.within(() -> {
            note(to, on && (to.told() || letter.isPresent()), posted || (!here && isLast(to)));
            if (!here && !books.whereabouts().hasPage(to.pageId())) {
                forget.removed(to.pageId());
            }
        });
    }

    private static boolean isLast(Invitation to) {
        return to.attempts() + 1 >= MOST_ATTEMPTS;
    }

    private Optional<Letter> letter(Postmortem postmortem, Invitation to, UserRef reader, boolean on) {
        if (to.about() == About.LINK) {
            return desk.words().link(postmortem, reader);
        }
        var meeting = books.meetings().ofPage(to.pageId());
        return on || to.told() ? desk.words().invitation(postmortem, meeting, to, on) : Optional.empty();
    }

    /** What changed while the letter was on its way is told in the next round. */
    private void note(Invitation to, boolean holds, boolean posted) {
        var now = books.invitations().ofPage(to.pageId()).stream()
                .filter(to::isSame)
                .findFirst();
        if (now.isEmpty()) {
            return;
        }
        if (!posted) {
            var next = clock.instant().plus(PAUSE.multipliedBy(to.attempts() + 1L));
            put(now.get(), to, to.later(isLast(to) ? Optional.empty() : Optional.of(next)));
        } else if (now.get().equals(to) && (to.about() == About.LINK || !to.wanted())) {
            books.invitations().remove(to);
        } else {
            put(now.get(), to, to.settled(holds));
        }
    }

    private void put(Invitation now, Invitation before, Invitation after) {
        books.invitations().put(now.equals(before) ? after : now.knowing(after.told()));
    }
}
