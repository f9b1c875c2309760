package org.aftermath.core.message;

import java.util.Locale;

/** How far the message to people outside has come (G16). */
public enum MessageState {
    DRAFT,
    APPROVED,
    POSTED;

    /** The name in JSON and in the books: {@code draft}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
