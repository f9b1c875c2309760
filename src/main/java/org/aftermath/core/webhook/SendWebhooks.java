package org.aftermath.core.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger;
import org.aftermath.core.webhook.Deliveries.Delivery;
import org.aftermath.core.work.Writes;

/**
 * Delivers what is due. What fails is tried again, later each time, until it is given up; a receiver that cannot be
 * reached is left alone for a while and holds up no other. Whoever lost the turn meanwhile writes nothing, so the next
 * one tries it again under the same id.
 */
@Writes
public final class SendWebhooks {

    private static final int ROUND = 50;
    private static final int LONGEST_NAME = 80;

    private final Deliveries deliveries;
    private final Webhook.Spaces spaces;
    private final BiFunction<Webhook, Delivery, Messenger.Delivery> line;
    private final Contacts contacts;
    private final Patience patience;

    /** @param line delivers and waits for the answer */
    public SendWebhooks(
            Deliveries deliveries,
            Webhook.Spaces spaces,
            BiFunction<Webhook, Delivery, Messenger.Delivery> line,
            Contacts contacts,
            Patience patience) {
        this.deliveries = deliveries;
        this.spaces = spaces;
        this.line = line;
        this.contacts = contacts;
        this.patience = patience;
    }

    /** @return empty: it follows a timetable of its own */
    public Optional<Duration> run(Turn turn) {
        for (var delivery : deliveries.due(patience.now(), ROUND)) {
            if (!turn.lasts()) {
                break;
            }
            send(delivery, turn);
        }
        return Optional.empty();
    }

    private void send(Delivery delivery, Turn turn) {
        var hook = spaces.at(delivery.place());
        var before = contacts.of(peer(delivery));
        var pause = before.pause(patience.now());
        if (hook.isEmpty()) {
            turn.write(() -> deliveries.finish(delivery, Optional.of(Message.of("aftermath.webhook.off"))));
        } else if (pause.isPresent()) {
            var why = before.trouble().orElseGet(() -> Message.of("aftermath.peer.silent"));
            turn.write(() -> putOff(delivery, pause.get(), false, why));
        } else {
            var answer = line.apply(hook.get(), delivery);
            turn.write(() -> take(delivery, answer));
        }
    }

    private void take(Delivery delivery, Messenger.Delivery answer) {
        if (answer instanceof Messenger.Delivery.Away away) {
            var until = patience.pause(contacts.of(peer(delivery)).failures(), away.wish());
            contacts.missed(peer(delivery), until, away.reason(), Optional.empty());
            putOff(delivery, until, true, away.reason());
            return;
        }
        contacts.reached(peer(delivery), patience.now(), Optional.empty());
        if (answer instanceof Messenger.Delivery.Refused refused) {
            refused(delivery, refused.reason());
        } else {
            deliveries.finish(delivery, Optional.empty());
        }
    }

    /** Nobody is to blame; but it is of no use to anybody after so long a time. */
    private void putOff(Delivery delivery, Instant until, boolean failed, Message why) {
        if (patience.endsFor(delivery.since())) {
            deliveries.finish(delivery, Optional.of(why));
        } else {
            deliveries.putOff(delivery, until, failed, why);
        }
    }

    private void refused(Delivery delivery, Message why) {
        if (patience.endsAfter(delivery.attempts() + 1)) {
            deliveries.finish(delivery, Optional.of(why));
        } else {
            deliveries.putOff(delivery, patience.next(delivery.attempts()), true, why);
        }
    }

    /** The name under which it is kept how it stands with the receiver. */
    private static String peer(Delivery delivery) {
        var place = delivery.place();
        return "webhook:" + place.substring(0, Math.min(LONGEST_NAME, place.length()));
    }
}
