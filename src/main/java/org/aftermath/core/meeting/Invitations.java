package org.aftermath.core.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Who is invited to a page's meeting and who still has to hear of it, written in the transaction that brings it about
 * (port). Joins the caller's transaction; one contract binds every implementation.
 */
public interface Invitations extends PageMemory {

    /** What somebody is written to about. */
    enum About {
        /** Date, change or end of the meeting. */
        MEETING,
        /** The page to be read before it. */
        LINK
    }

    /**
     * Somebody's place on the list; for each page, reader and matter there is one.
     *
     * @param reader empty for the group of reviewers as a whole
     * @param wanted whether they are to come; who is not is told so and taken off the list
     * @param told whether a letter went out to them
     * @param attempts how often a letter was put off
     * @param due from when on a letter is due; empty if they know all there is
     */
    record Invitation(
            long pageId,
            Optional<UserRef> reader,
            About about,
            boolean required,
            boolean wanted,
            boolean told,
            int attempts,
            Optional<Instant> due) {

        static Invitation to(long pageId, UserRef reader, boolean required, Instant due) {
            return new Invitation(
                    pageId, Optional.of(reader), About.MEETING, required, true, false, 0, Optional.of(due));
        }

        static Invitation link(long pageId, Optional<UserRef> reader, Instant due) {
            return new Invitation(pageId, reader, About.LINK, false, true, false, 0, Optional.of(due));
        }

        Invitation again(Instant when) {
            return new Invitation(pageId, reader, about, required, wanted, told, 0, Optional.of(when));
        }

        Invitation as(boolean needed, boolean come) {
            return new Invitation(pageId, reader, about, needed, come, told, attempts, due);
        }

        /** @param holds whether they hold an invitation now */
        Invitation settled(boolean holds) {
            return new Invitation(pageId, reader, about, required, wanted, holds, 0, Optional.empty());
        }

        /** True if it is about the same for the same. */
        boolean isSame(Invitation other) {
            return reader.equals(other.reader) && about == other.about;
        }

        Invitation knowing(boolean holds) {
            return new Invitation(pageId, reader, about, required, wanted, holds, attempts, due);
        }

        /** Put off; given up, if never. */
        Invitation later(Optional<Instant> when) {
            return new Invitation(pageId, reader, about, required, wanted, told, attempts + 1, when);
        }
    }

    /** In no certain order. */
    List<Invitation> ofPage(long pageId);

    /** Takes the place of an older one of the same page, reader and matter. */
    @Writes
    void put(Invitation invitation);

    @Writes
    void remove(Invitation invitation);

    /** Those with a letter due at that time, oldest first. */
    List<Invitation> due(Instant now, int limit);
}
