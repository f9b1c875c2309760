package org.aftermath.core.outline;

import java.util.List;
import java.util.Locale;

/** For whom a page is read, and which of its sections tell them what they came for (B22). */
public enum Audience {
    EXECUTIVES("facts", "summary", "user-experience", "impact", "follow-ups", "learnings"),
    SUPPORT("facts", "summary", "user-experience", "impact", "customer-message", "follow-ups"),
    ENGINEERS("facts", "summary", "impact", "timeline", "model", "factors", "went", "response", "follow-ups", "data"),
    NEWCOMERS("summary", "user-experience", "system", "timeline", "model", "learnings");

    private final List<String> sections;

    Audience(String... sections) {
        this.sections = List.of(sections);
    }

    /** The anchors of their sections without {@code pm-}, in the order of the page. */
    public List<String> sections() {
        return sections;
    }

    /** The name in links: {@code executives}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
