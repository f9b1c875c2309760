package org.aftermath.core.lint;

import java.util.Optional;

/**
 * Where a rule finds something in a passage, in characters.
 *
 * @param to after the last character
 * @param fix what to write instead, if that can be told
 */
record Hit(int from, int to, Optional<String> fix) {

    static Hit all(Passage passage) {
        return new Hit(0, passage.text().length(), Optional.empty());
    }

    boolean overlaps(Hit other) {
        return from < other.to && other.from < to;
    }

    Hit movedBy(int offset) {
        return new Hit(from + offset, to + offset, fix);
    }
}
