package org.aftermath.core.report;

import java.util.Optional;

/** What a report is about. */
public enum Topic {
    INCIDENTS,
    REVIEWS,
    PROMISES,
    WORK,
    CAUSES;

    /** The name in addresses, macros and text keys: {@code incidents}. */
    public String code() {
        return switch (this) {
            case INCIDENTS -> "incidents";
            case REVIEWS -> "reviews";
            case PROMISES -> "follow-ups";
            case WORK -> "work";
            case CAUSES -> "causes";
        };
    }

    /** Reads a {@link #code}; empty for anything else. */
    public static Optional<Topic> of(String code) {
        for (var topic : values()) {
            if (topic.code().equals(code)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
