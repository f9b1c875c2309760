package org.aftermath.core.notice;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * What somebody is to see of a postmortem the next time they look at any page: at most one for each page, written in the
 * transaction that causes it (port). One contract test binds every implementation.
 */
public interface News extends PageMemory {

    /** One thing to see. */
    record Item(long pageId, UserRef reader, Instant from) {}

    /** Takes the place of what there was about the page, for whomever it was. */
    @Writes
    void tell(Item item);

    /** What that person is to see at that time, the oldest first, at most limit. */
    List<Item> of(UserRef reader, Instant now, int limit);

    /** Takes away what that person was to see about the page; nothing else. */
    @Writes
    void settle(long pageId, UserRef reader);
}
