package org.aftermath.core.settings;

import java.util.List;

/**
 * How people fill a setting in.
 *
 * @param values what can be chosen or, for a line, what is worth suggesting
 */
public record Form(Kind kind, List<String> values) {

    /** What sort of control it takes. */
    public enum Kind {
        ONE,
        SOME,
        LINE,
        LINES
    }

    static final Form LINE = new Form(Kind.LINE, List.of());
    static final Form LINES = new Form(Kind.LINES, List.of());

    public Form {
        values = List.copyOf(values);
    }

    static Form one(List<String> values) {
        return new Form(Kind.ONE, values);
    }

    static Form some(List<String> values) {
        return new Form(Kind.SOME, values);
    }
}
