package org.aftermath.core.label;

import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.work.Writes;

/**
 * The labels and the property by which people find postmortems in the host's search (port). Joins the caller's
 * transaction; a page that is not there is left alone.
 */
public interface PageLabels {

    /**
     * The page bears those of our labels that its record asks for and no other of ours, and says what is
     * {@link Findable}; what is not ours stays as it is.
     */
    @Writes
    void keep(Postmortem postmortem);

    /** The page is no postmortem: nothing of ours is left. */
    @Writes
    void clear(long pageId);
}
