package org.aftermath.core.premortem;

import java.util.Locale;

/** What somebody takes part as (M02). */
public enum Role {
    /** The product manager, who has the last word. */
    DECISION_MAKER,
    ENGINEER,
    SUPPORT,
    EXPERT,
    /** Not invited by name; whoever may change the page can take part all the same. */
    GUEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
