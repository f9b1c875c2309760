package org.aftermath.core.page;

import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/** The text of the host's pages, read and written as the acting user (port). */
public interface PageBodies {

    /** The newest version; empty for a page that is unknown, in the trash, or not the acting user's to change. */
    Optional<PageBody> newest(long pageId);

    /**
     * Saves a new version in a transaction of its own, in which everything that follows from a saved page is done.
     *
     * @param read what the text was made of
     * @param comment says in the page's history what was done, in the acting user's language
     * @return false, and nothing is changed, if somebody saved the page after it was read
     */
    @Writes
    boolean save(PageBody read, String storage, Message comment);
}
