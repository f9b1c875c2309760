package org.aftermath.core.tracker;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.core.tracker.TellProgress.Telling;
import org.aftermath.core.work.Writes;

/** Writes down what became of tidings, and how it stands with those to whom they were told. */
@Writes
record Ledger(Tidings tidings, Telling telling) {

    void arrived(String peer, List<News> news, Delivery.Arrived arrived) {
        tidings.settle(News.tidings(news));
        telling.contacts().reached(peer, patience().now(), arrived.ahead());
    }

    /** @return until when the peer is left alone */
    Instant missed(String peer, Delivery.Away away) {
        var until = patience().pause(telling.contacts().of(peer).failures(), away.wish());
        telling.contacts().missed(peer, until, away.reason(), away.ahead());
        return until;
    }

    /** Puts it off without blame, or gives it up if it has waited too long. */
    void putOff(List<News> news, Instant until, Message reason) {
        var all = News.tidings(news);
        var old = all.stream()
                .filter(tiding -> patience().endsFor(tiding.since()))
                .toList();
        tidings.putOff(all.stream().filter(tiding -> !old.contains(tiding)).toList(), until);
        tidings.bury(old, reason);
    }

    void failed(News news, Message reason) {
        if (patience().endsAfter(news.attempts() + 1)) {
            tidings.bury(news.tidings(), reason);
        } else {
            tidings.retryAt(news.tidings(), patience().next(news.attempts()));
        }
    }

    private Patience patience() {
        return telling.patience();
    }
}
