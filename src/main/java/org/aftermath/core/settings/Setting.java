package org.aftermath.core.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Message;

/**
 * One thing that can be set.
 *
 * @param name the same in every language: what stores and JSON call it
 * @param fallback what holds if nobody sets it, as people would write it
 * @param longest how many characters a value may have
 */
public record Setting<T>(String name, String fallback, int longest, Notation<T> notation) {

    public Setting {
        requireNonNull(name);
        requireNonNull(notation);
        if (notation.read(fallback).value().isEmpty()) {
            throw new IllegalArgumentException(name + " cannot be " + fallback);
        }
    }

    /** The value, or what is wrong with the text. */
    Understood<T> read(String text) {
        return text.length() > longest
                ? Understood.not(Message.of("aftermath.settings.fault.long", longest))
                : notation.read(text.strip());
    }

    public Form form() {
        return notation.form();
    }

    /** What people are told before they write; empty if nothing but the length is bounded. */
    public Optional<Message> bound() {
        return notation.bound();
    }

    /** Which of the form's values a text names. */
    public List<String> chosen(String text) {
        var value = valueOf(text);
        return form().values().stream()
                .filter(one -> holds(value, valueOf(one)))
                .toList();
    }

    private static boolean holds(Object value, Object one) {
        return value instanceof Set<?> all ? all.containsAll((Set<?>) one) : value.equals(one);
    }

    /** The value; the default for a text that an older or newer version of ours understood and this one does not. */
    T valueOf(String text) {
        return read(text)
                .value()
                .orElseGet(() -> notation.read(fallback).value().orElseThrow());
    }
}
