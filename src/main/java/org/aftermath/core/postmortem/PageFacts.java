package org.aftermath.core.postmortem;

import static java.util.Objects.requireNonNull;

/**
 * What the host knows of a page besides its body.
 *
 * @param url the address where people read the page, complete with scheme and host
 */
public record PageFacts(long pageId, String spaceKey, String title, String url) {

    public PageFacts {
        requireNonNull(spaceKey);
        requireNonNull(title);
        requireNonNull(url);
    }
}
