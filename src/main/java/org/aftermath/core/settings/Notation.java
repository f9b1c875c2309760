package org.aftermath.core.settings;

import java.util.Optional;
import org.aftermath.core.text.Message;

/** How a kind of value is written. */
@FunctionalInterface
interface Notation<T> {

    Understood<T> read(String text);

    default Form form() {
        return Form.LINE;
    }

    /** What people are told beforehand; empty if nothing but the length is bounded. */
    default Optional<Message> bound() {
        return Optional.empty();
    }

    /** The same, filled in otherwise. */
    default Notation<T> as(Form form) {
        return new Shaped<>(this, form, bound());
    }

    /** The same, with its bounds told beforehand. */
    default Notation<T> within(Message bound) {
        return new Shaped<>(this, form(), Optional.of(bound));
    }

    /** A notation that says more of itself than how to read it. */
    record Shaped<T>(Notation<T> notation, Form form, Optional<Message> bound) implements Notation<T> {

        @Override
        public Understood<T> read(String text) {
            return notation.read(text);
        }
    }
}
