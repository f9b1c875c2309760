package org.aftermath.core.ticket;

import java.util.Locale;
import java.util.Optional;

/** Jira's three kinds of status, which every workflow has. */
public enum Category {
    NEW,
    INDETERMINATE,
    DONE;

    /** Jira's own key: {@code new}, {@code indeterminate}, {@code done}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> of(String key) {
        for (var category : values()) {
            if (category.key().equals(key)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
