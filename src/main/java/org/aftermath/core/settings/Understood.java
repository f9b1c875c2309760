package org.aftermath.core.settings;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * What became of a text that somebody set.
 *
 * @param value empty if there are faults
 */
record Understood<T>(Optional<T> value, List<Message> faults) {

    public Understood {
        faults = List.copyOf(faults);
    }

    static <T> Understood<T> as(T value) {
        return new Understood<>(Optional.of(value), List.of());
    }

    static <T> Understood<T> not(Message fault) {
        return new Understood<>(Optional.empty(), List.of(fault));
    }

    static <T> Understood<T> of(Optional<T> value, Message otherwise) {
        return value.map(Understood::as).orElseGet(() -> not(otherwise));
    }
}
