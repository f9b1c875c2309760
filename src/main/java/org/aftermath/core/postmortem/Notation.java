package org.aftermath.core.postmortem;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How values of one type are put into text.
 *
 * @param tell the value for the books: the same for everybody, at all times; empty text for what is unknown
 * @param write the value for a form that its reader changes
 * @param hear what a form, or a script, says; it hears what {@code write} wrote
 */
record Notation<T>(
        Style style,
        Function<T, String> tell,
        BiFunction<T, Speaker, String> write,
        BiFunction<String, Speaker, Heard<T>> hear) {

    /** For values that everybody writes as the books do. */
    static <T> Notation<T> plain(Style style, Function<T, String> tell, Function<String, Heard<T>> hear) {
        return new Notation<>(
                style, tell, (value, speaker) -> tell.apply(value), (text, speaker) -> hear.apply(text.strip()));
    }
}
