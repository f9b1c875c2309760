package org.aftermath.core.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * What is to become of a page's text.
 *
 * @param outcome what the caller wants to know once the text is saved
 * @param text empty if the page is to stay as it is
 */
public record Rewrite<T>(T outcome, Optional<Text> text) {

    /** A new text and what the page's history says of it. */
    public record Text(String storage, Message comment) {}

    public Rewrite {
        requireNonNull(outcome);
        requireNonNull(text);
    }

    public static <T> Rewrite<T> to(String storage, Message comment, T outcome) {
        return new Rewrite<>(outcome, Optional.of(new Text(storage, comment)));
    }

    /** Nothing to save. */
    public static <T> Rewrite<T> none(T outcome) {
        return new Rewrite<>(outcome, Optional.empty());
    }
}
