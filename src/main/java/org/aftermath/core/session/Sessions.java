package org.aftermath.core.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** What became of a new entry. */
    enum Added {
        DONE,
        /** There is an entry with that id, on whatever page. */
        KNOWN,
        /** The meeting does not take it, or there is none. */
        CLOSED
    }

    /**
     * Keeps the meeting and, with it or not at all, what was changed in an entry.
     *
     * @return the meeting as it is stored now; empty, and nothing changes, if somebody changed it or the entry since they
     *     were read
     */
    @Writes
    Optional<Session> keep(Session session, Optional<Remark> changed);

    /** Likewise with somebody who takes part, of whom nothing was changed since. */
    @Writes
    Optional<Session> keep(Session session, Guest guest);

    /**
     * Keeps the meeting if what was said in it allows that; nobody can say anything in between.
     *
     * @param allowed asked about all entries; without effects of its own
     * @return empty, and nothing changes, also if it is not allowed
     */
    @Writes
    Optional<Session> keepIf(Session session, Predicate<List<Remark>> allowed);

    /**
     * Adds an entry if the meeting takes it; nobody can lead it on in between.
     *
     * @param open asked about the meeting as it is then; without effects of its own
     */
    @Writes
    Added add(Remark remark, Predicate<Session> open);

    /** Puts an entry in place of what was read; false, and nothing changes, if somebody changed it since. */
    @Writes
    boolean change(Remark remark);

    /** Takes an entry out; false, and nothing changes, if somebody changed it since it was read. */
    @Writes
    boolean remove(Remark remark);

    /** Somebody takes part, or says otherwise of themselves. */
    @Writes
    void welcome(Guest guest);

    Optional<Remark> remark(long pageId, String id);

    Optional<Guest> guest(long pageId, UserRef who);
}
