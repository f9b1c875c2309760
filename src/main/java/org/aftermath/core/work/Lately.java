package org.aftermath.core.work;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was looked up a moment ago, so that many who ask at once share one look. Nothing has to tell it of a change: what it
 * says was true at some time within the last moment, on this node and on any other. Safe for any thread; whoever asks while
 * somebody looks waits for that look. It holds a bounded number of answers.
 */
public final class Lately<K, V> {

    private static final int MOST = 1000;

    private record Seen<V>(V what, long at) {}

    private final Function<K, V> look;
    private final long moment;
    private final Clock clock;
    private final ConcurrentHashMap<K, Seen<V>> seen = new ConcurrentHashMap<>();

    /** @param moment how old an answer may be */
    public Lately(Function<K, V> look, Duration moment, Clock clock) {
        this.look = look;
        this.moment = moment.toMillis();
        this.clock = clock;
    }

    /** As it was when asked, or less than a moment before. */
    public V of(K key) {
        var known = seen.get(key);
        if (known != null && isFresh(known, clock.millis())) {
            return known.what();
        }
        makeRoom();
        return seen.compute(key, this::renewed).what();
    }

    /** Of those who found it old, one looks, and the others find that it is new. The time is that before the look. */
    private Seen<V> renewed(K key, @Nullable Seen<V> known) {
        var now = clock.millis();
        return known != null && isFresh(known, now) ? known : new Seen<>(look.apply(key), now);
    }

    /** A clock that was set back makes nothing last. */
    private boolean isFresh(Seen<V> known, long now) {
        var age = now - known.at();
        return age >= 0 && age < moment;
    }

    private void makeRoom() {
        if (seen.size() < MOST) {
            return;
        }
        var now = clock.millis();
        seen.values().removeIf(each -> !isFresh(each, now));
        if (seen.size() >= MOST) {
            seen.clear();
        }
    }
}
