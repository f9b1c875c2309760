package org.aftermath.core.session;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Writing meetings and what was said in them (port). One contract test binds every implementation. Safe for any thread. */
public interface Sessions extends PageMemory {

    Optional<Session> ofPage(long pageId);

    /** In the order in which they came. */
    List<Remark> remarks(long pageId);

    /** In no order. */
    List<Guest> guests(long pageId);

    /**
     * Keeps the meeting and, with it or not at all, what was changed in an entry.
     *
     * @return the meeting as it is stored now; empty, and nothing changes, if somebody changed it since it was read
     */
    @Writes
    Optional<Session> keep(Session session, Optional<Remark> changed);

    /** Likewise with somebody who takes part, of whom nothing was changed since. */
    @Writes
    Optional<Session> keep(Session session, Guest guest);

    /** False, and nothing changes, if there is an entry with that id on whatever page. */
    @Writes
    boolean add(Remark remark);

    /** Somebody takes part, or says otherwise of themselves. */
    @Writes
    void welcome(Guest guest);

    Optional<Remark> remark(long pageId, String id);

    Optional<Guest> guest(long pageId, UserRef who);
}
