package org.aftermath.core.followup;

import static java.util.Objects.requireNonNull;

/**
 * Why this follow-up and not another, so that nobody leaps from the problem to a measure (L04, L05). Each may be blank.
 *
 * @param factor the contributing factor it answers, in the words of the page
 * @param alternative what everybody would think of first, and why not
 * @param constraint what limits the choice
 */
public record Grounds(String factor, String alternative, String constraint) {

    public static final Grounds NONE = new Grounds("", "", "");

    public Grounds {
        requireNonNull(factor);
        requireNonNull(alternative);
        requireNonNull(constraint);
    }
}
