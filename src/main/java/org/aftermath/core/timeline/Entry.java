package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One row of a timeline: what happened, apart from what people knew and thought of it (B10, B12).
 *
 * @param type in words, which may name an {@link Event}
 * @param evidence what shows that it was so: addresses, or the names of what is attached (G10)
 */
public record Entry(When when, String type, String fact, String context, String role, String evidence) {

    public Entry {
        requireNonNull(when);
        requireNonNull(type);
        requireNonNull(fact);
        requireNonNull(context);
        requireNonNull(role);
        requireNonNull(evidence);
    }

    public Optional<Event> event() {
        return Event.of(type);
    }

    /** A row that the template left for somebody to fill. */
    public boolean isOpen() {
        return fact.isBlank() && context.isBlank() && evidence.isBlank();
    }

    /** The same of somebody whose role is known. */
    public Entry by(String other) {
        return new Entry(when, type, fact, context, other, evidence);
    }

    public Entry at(When other) {
        return new Entry(other, type, fact, context, role, evidence);
    }
}
