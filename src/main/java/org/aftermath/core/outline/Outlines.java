package org.aftermath.core.outline;

import org.aftermath.core.postmortem.Postmortem;

/** Reads how far pages are written (port). */
public interface Outlines {

    /** Of the page as it is saved now; {@link Outline#BLANK} if it is not there. */
    Outline ofPage(long pageId);

    /** The same, with what the postmortem's space objects to in it. */
    default Outline of(Postmortem postmortem) {
        return ofPage(postmortem.pageId());
    }
}
