package org.aftermath.core.report;

import java.util.Optional;
import java.util.Set;
import org.aftermath.core.report.Sequels.Part;

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

    /** What it tells of besides the records. */
    Set<Part> parts() {
        return switch (this) {
            case INCIDENTS -> Set.of();
            case REVIEWS -> Set.of(Part.MOVES, Part.READERS);
            case PROMISES -> Set.of(Part.PROMISES);
            case WORK -> Set.of(Part.WRITERS, Part.MEETINGS);
            case CAUSES -> Set.of(Part.FACTORS, Part.FORESIGHT);
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
