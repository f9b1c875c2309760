package org.aftermath.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Supporters who are to hear that a message is theirs to post: first the group as a whole, noted down in the transaction
 * of the step, later each of its people (port). One contract test binds every implementation.
 */
public interface SupportNotices extends PageMemory {

    /**
     * @param reader one of the group; empty for the group as a whole
     * @param attempts how often it has been put off
     */
    record Notice(long pageId, Optional<UserRef> reader, int attempts) {}

    /** Due at that time at the earliest; takes the place of an older notice to the same about the page. */
    @Writes
    void ask(Notice notice, Instant due);

    /** Notices due at that time, oldest first, at most limit. */
    List<Notice> due(Instant now, int limit);

    /** Takes a notice off the list. */
    @Writes
    void settle(Notice notice);
}
