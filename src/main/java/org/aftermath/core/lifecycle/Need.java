package org.aftermath.core.lifecycle;

import static java.util.Objects.requireNonNull;

import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/** Whether the space asks for a postmortem and its meeting, and why (P07). */
public record Need(Level level, Message why) {

    /** From all to nothing. */
    public enum Level {
        /** The space's rule asks for it. */
        REQUIRED,
        /** Somebody writes it of their own accord; a meeting is up to them. */
        OPTIONAL,
        /** Nobody was hit, so what is missing is said and holds nobody up (P15, P17). */
        HARMLESS
    }

    public Need {
        requireNonNull(level);
        requireNonNull(why);
    }

    static Need of(Postmortem postmortem, Rules rules) {
        var severity = postmortem.severity();
        if (rules.requiredSeverities().contains(severity)
                && rules.requiredKinds().contains(postmortem.kind())) {
            return new Need(Level.REQUIRED, Message.of("aftermath.need.required", severity.code()));
        }
        if (severity == Severity.NONE || postmortem.kind() == Kind.NEAR_MISS) {
            return new Need(Level.HARMLESS, Message.of("aftermath.need.harmless"));
        }
        return new Need(Level.OPTIONAL, Message.of("aftermath.need.optional", severity.code()));
    }
}
