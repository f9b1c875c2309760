package org.aftermath.core.incident;

import static java.util.Objects.requireNonNull;

/** The page on which an incident's postmortem is told. */
public record IncidentPage(long pageId, String title, String url) {

    public IncidentPage {
        requireNonNull(title);
        requireNonNull(url);
    }
}
