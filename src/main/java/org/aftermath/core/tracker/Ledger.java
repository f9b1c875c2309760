package org.aftermath.core.tracker;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.core.tracker.TellProgress.Telling;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.aftermath.core.work.Writes;

/** Writes down what became of tidings, and how it stands with those to whom they were told. */
@Writes
record Ledger(Tidings tidings, Telling telling) {

    void arrived(String peer, List<Tiding> told, Delivery.Arrived arrived) {
        tidings.settle(told);
        telling.contacts().reached(peer, patience().now(), arrived.ahead());
    }

    /** @return until when the peer is left alone */
    Instant missed(String peer, Delivery.Away away) {
        var until = patience().pause(telling.contacts().of(peer).failures(), away.wish());
        telling.contacts().missed(peer, until, away.reason(), away.ahead());
        return until;
    }

    /** Puts it off without blame, or gives it up if it has waited too long. */
    void putOff(List<Tiding> all, Instant until, Message reason) {
        var old = all.stream()
                .filter(tiding -> patience().endsFor(tiding.since()))
                .toList();
        tidings.putOff(all.stream().filter(tiding -> !old.contains(tiding)).toList(), until);
        tidings.bury(old, reason);
    }

    /** @param told of one follow-up; the worst of them tells how often it has failed */
    void failed(List<Tiding> told, Message reason) {
        var attempts = told.stream().mapToInt(Tiding::attempts).max().orElse(0);
        if (patience().endsAfter(attempts + 1)) {
            tidings.bury(told, reason);
        } else {
            tidings.retryAt(told, patience().next(attempts));
        }
    }

    private Patience patience() {
        return telling.patience();
    }
}
