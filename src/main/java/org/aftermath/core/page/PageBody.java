package org.aftermath.core.page;

import static java.util.Objects.requireNonNull;

/**
 * A page's text in the host's storage format, as it was in one version.
 *
 * @param version the number of that version
 */
public record PageBody(long pageId, int version, String storage) {

    public PageBody {
        requireNonNull(storage);
    }
}
