package org.aftermath.core.tracker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.core.tracker.TellProgress.Telling;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.aftermath.core.work.Writes;

/**
 * Tells the tracker what pages say by now of the follow-ups that have tickets: name, severity and status of the
 * postmortem, labels, grounds, reasons. Many changes of one page become one message. A tracker that cannot be reached
 * is left alone for a while; an item that makes a message fail is found by halving it, and holds up no other.
 */
@Writes
public final class AnnouncePages {

    /** The name under which it is kept how it stands with the tracker; it takes orders in another way. */
    public static final String TRACKER = "jira-pages";

    private static final int ROUND = 500;
    private static final Message BROKEN = Message.of("aftermath.rest.broken");

    private final Tidings tidings;
    private final TicketedPages pages;
    private final Herald herald;
    private final Telling telling;
    private final Ledger ledger;

    /** What is to be told of one follow-up: all its tidings are told by one item. */
    private record Word(Briefing.Item item, List<Tiding> tidings) {}

    public AnnouncePages(Tidings tidings, TicketedPages pages, Herald herald, Telling telling) {
        this.tidings = tidings;
        this.pages = pages;
        this.herald = herald;
        this.telling = telling;
        this.ledger = new Ledger(tidings, telling);
    }

    /** @return empty: announcing follows a timetable of its own */
    public Optional<Duration> run(Turn turn) {
        if (telling.contacts().of(TRACKER).pause(now()).isEmpty()) {
            var byPage = tidings.due(now(), ROUND).stream()
                    .collect(groupingBy(tiding -> tiding.uid().pageId(), LinkedHashMap::new, toList()));
            for (var page : byPage.values()) {
                if (!announce(page, turn)) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private Instant now() {
        return telling.patience().now();
    }

    /** False if the tracker could not be reached, or it is somebody else's turn. */
    private boolean announce(List<Tiding> page, Turn turn) {
        var asOf = now().truncatedTo(ChronoUnit.MILLIS);
        var words = new ArrayList<Word>();
        page.stream()
                .collect(groupingBy(Tiding::uid, LinkedHashMap::new, toList()))
                .forEach((uid, told) -> look(uid, told, turn).ifPresent(words::add));
        return words.isEmpty() || tell(words, asOf, turn);
    }

    /** Empty if there is nothing to tell. What fails here fails for this follow-up only. */
    private Optional<Word> look(FollowUpUid uid, List<Tiding> told, Turn turn) {
        var read =
                telling.trouble().attempt("What the page says of " + uid + " could not be read", () -> pages.item(uid));
        var item = read.flatMap(said -> said);
        if (item.isEmpty()) {
            turn.write(() -> {
                if (read.isPresent()) {
                    tidings.settle(told);
                } else {
                    ledger.failed(told, BROKEN);
                }
            });
        }
        return item.map(said -> new Word(said, told));
    }

    private boolean tell(List<Word> words, Instant asOf, Turn turn) {
        if (!turn.lasts()) {
            return false;
        }
        var delivery =
                herald.deliver(new Briefing(asOf, words.stream().map(Word::item).toList()));
        if (delivery instanceof Delivery.Refused && words.size() > 1) {
            var middle = words.size() / 2;
            return tell(words.subList(0, middle), asOf, turn) && tell(words.subList(middle, words.size()), asOf, turn);
        }
        var told = words.stream().flatMap(word -> word.tidings().stream()).toList();
        return turn.write(() -> take(told, delivery)) && !(delivery instanceof Delivery.Away);
    }

    private void take(List<Tiding> told, Delivery delivery) {
        if (delivery instanceof Delivery.Arrived arrived) {
            ledger.arrived(TRACKER, told, arrived);
        } else if (delivery instanceof Delivery.Away away) {
            ledger.putOff(tidings.due(now(), ROUND), ledger.missed(TRACKER, away), away.reason());
        } else {
            ledger.failed(told, ((Delivery.Refused) delivery).reason());
        }
    }
}
