package org.aftermath.core.tracker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.core.work.Writes;

/** One round of telling one peer. */
@Writes
final class Round {

    private static final int BATCH = 100;
    private static final Message UNSEEN = Message.of("aftermath.progress.unseen");

    private final String peer;
    private final Turn turn;
    private final Looking looking;
    private final Messenger messenger;
    private final Ledger ledger;
    private final Deque<List<News>> left = new ArrayDeque<>();
    private boolean anyArrived;

    Round(String peer, Turn turn, Looking looking, Messenger messenger, Ledger ledger) {
        this.peer = peer;
        this.turn = turn;
        this.looking = looking;
        this.messenger = messenger;
        this.ledger = ledger;
    }

    /** Tells one batch after the other, until the peer cannot be reached or the turn is lost. */
    void tell(List<News> news) {
        for (var start = 0; start < news.size(); start += BATCH) {
            left.add(news.subList(start, Math.min(start + BATCH, news.size())));
        }
        while (!left.isEmpty() && turn.lasts()) {
            tellBatch(left.remove());
        }
    }

    private void tellBatch(List<News> batch) {
        var seen = new ArrayList<News>();
        var items = new ArrayList<Progress>();
        var numbers = looking.numbers(batch);
        batch.forEach(each -> see(each, numbers, seen, items));
        if (!items.isEmpty()) {
            take(messenger.deliver(peer, items), seen);
        }
    }

    private void see(News news, Map<FollowUpUid, Long> numbers, List<News> seen, List<Progress> items) {
        var claim = news.claim();
        Optional<Progress> item = looking.at(claim, requireNonNull(numbers.get(claim.uid())));
        if (item.isEmpty()) {
            turn.write(() -> ledger.failed(news.tidings(), UNSEEN));
        }
        item.ifPresent(found -> {
            seen.add(news);
            items.add(found);
        });
    }

    private void take(Delivery delivery, List<News> told) {
        if (delivery instanceof Delivery.Arrived arrived) {
            anyArrived = true;
            turn.write(() -> ledger.arrived(peer, News.tidings(told), arrived));
        } else if (delivery instanceof Delivery.Away away) {
            leaveAlone(told, away);
        } else {
            refused(told, ((Delivery.Refused) delivery).reason());
        }
    }

    /** Half of it may be taken. What is refused alone and first may be the peer's fault rather than its own. */
    private void refused(List<News> told, Message reason) {
        if (told.size() > 1) {
            left.addFirst(told.subList(told.size() / 2, told.size()));
            left.addFirst(told.subList(0, told.size() / 2));
            return;
        }
        turn.write(() -> ledger.failed(told.get(0).tidings(), reason));
        if (!anyArrived) {
            leaveAlone(List.of(), new Delivery.Away(reason, Optional.empty(), Optional.empty()));
        }
    }

    private void leaveAlone(List<News> told, Delivery.Away away) {
        var rest = new ArrayList<>(told);
        left.forEach(rest::addAll);
        left.clear();
        turn.write(() -> ledger.putOff(News.tidings(rest), ledger.missed(peer, away), away.reason()));
    }
}
