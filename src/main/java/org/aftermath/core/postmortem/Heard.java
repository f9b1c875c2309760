package org.aftermath.core.postmortem;

import org.aftermath.core.text.Message;

/** What became of a text that ought to be a value. */
public sealed interface Heard<T> {

    record Understood<T>(T value) implements Heard<T> {}

    record Misunderstood<T>(Message why) implements Heard<T> {}

    static <T> Heard<T> value(T value) {
        return new Understood<>(value);
    }

    static <T> Heard<T> not(String key, Object... arguments) {
        return new Misunderstood<>(Message.of(key, arguments));
    }
}
