package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;

/**
 * The postmortem that a ticket comes from, as last told.
 *
 * @param url where people read it; http or https
 */
public record Origin(
        String postmortemId, long pageId, String spaceKey, String title, String url, Severity severity, Status status) {

    public Origin {
        requireNonNull(postmortemId);
        requireNonNull(spaceKey);
        requireNonNull(title);
        requireNonNull(severity);
        requireNonNull(status);
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException("Not an address of a page");
        }
    }
}
