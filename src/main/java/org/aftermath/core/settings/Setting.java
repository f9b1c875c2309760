package org.aftermath.core.settings;

import static java.util.Objects.requireNonNull;

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
    public Understood<T> read(String text) {
        return text.length() > longest
                ? Understood.not(Message.of("aftermath.settings.fault.long", longest))
                : notation.read(text.strip());
    }

    /** The value; the default for a text that an older or newer version of ours understood and this one does not. */
    T valueOf(String text) {
        return read(text)
                .value()
                .orElseGet(() -> notation.read(fallback).value().orElseThrow());
    }
}
