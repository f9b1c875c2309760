package org.aftermath.core.label;

import java.util.Collection;
import org.aftermath.core.work.Writes;

/** The labels by which people find postmortems (port). Joins the caller's transaction. */
public interface PageLabels {

    /**
     * The page bears these of our labels afterwards and no other of ours; labels that are not ours stay as they are.
     * A page that is not there is left alone.
     *
     * @param labels some of {@link Labels#OURS}
     */
    @Writes
    void keep(long pageId, Collection<String> labels);
}
