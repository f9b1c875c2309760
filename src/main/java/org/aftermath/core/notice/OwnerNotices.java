package org.aftermath.core.notice;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Owners who are to hear that they were named, or whoever is to name one, at most one a page, written in the transaction
 * that brings it about (port).
 */
public interface OwnerNotices extends PageMemory {

    /**
     * Somebody to be told about a page.
     *
     * @param owner whom it concerns
     * @param attempts how often they were told, or it was put off
     */
    record Notice(long pageId, UserRef owner, int attempts) {}

    /** Due at that time at the earliest; takes the place of an older notice about the page. */
    @Writes
    void ask(Notice notice, Instant due);

    /** Notices due at that time, oldest first. */
    List<Notice> due(Instant now, int limit);

    /** Takes a notice off the list, unless the page has another owner to tell meanwhile. */
    @Writes
    void settle(Notice notice);
}
