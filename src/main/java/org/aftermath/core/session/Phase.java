package org.aftermath.core.session;

import java.util.Locale;
import java.util.Optional;

/** Where a writing meeting stands, in order; half an hour in all (L12–L16). */
public enum Phase {
    READING(15),
    QUESTIONS(7),
    SUGGESTIONS(5),
    KUDOS(3),
    ENDED(0);

    private final int minutes;

    Phase(int minutes) {
        this.minutes = minutes;
    }

    /** How long it is meant to take; nothing ends by itself. */
    public int minutes() {
        return minutes;
    }

    /** The name in JSON: {@code questions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code that names none. */
    public static Optional<Phase> of(String code) {
        for (var phase : values()) {
            if (phase.code().equals(code)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /** Whether entries of the kind are taken now. */
    boolean takes(Remark.Kind kind) {
        return kind == Remark.Kind.QUESTION
                ? this == READING || this == QUESTIONS
                : this == (kind == Remark.Kind.SUGGESTION ? SUGGESTIONS : KUDOS);
    }
}
