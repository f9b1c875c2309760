package org.aftermath.core.lifecycle;

/** Reads how far pages are written (port). */
public interface Outlines {

    /** Of the page as it is saved now; {@link Outline#BLANK} if it is not there. */
    Outline ofPage(long pageId);
}
