package org.aftermath.core.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something to say to a person, in no language yet: a key of the text bundles and the arguments of its placeholders.
 * Arguments are data; whoever prints the message escapes it. Immutable.
 *
 * @param key a key of the bundles, for example {@code aftermath.followup.owner.missing}
 * @param arguments values for the placeholders {@code {0}, {1}, …}: strings, numbers, and days ({@code LocalDate}) and
 *     other messages, which everybody reads in their own way
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
