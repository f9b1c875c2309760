package org.aftermath.core.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;

/**
 * The one mail of a day about promises. Immutable.
 *
 * @param lines what the reader may see, in the order in which it is told
 * @param more how many further promises there are to tell; they are told another day
 */
public record Digest(UserRef reader, LocalDate day, Wishes wishes, List<Line> lines, int more) {

    /** How many promises one mail names. */
    static final int MOST = 50;

    /** Why somebody is told of a promise, in the order in which a mail tells it. */
    public enum Why {
        /** It is theirs. */
        MINE,
        /** It has been late for so long that they are told as well. */
        ESCALATED,
        /** They facilitate, and there is a new date to be agreed upon. */
        QUEUE
    }

    /**
     * One promise, told for the page on which it stands.
     *
     * @param left how many business days it is until it is due; negative for one that is late
     */
    public record Line(Why why, Promise promise, int left, PageFacts page, Reminders.Topic topic) {}

    public Digest {
        lines = List.copyOf(lines);
    }

    /** Puts digests into words (port); called as the reader. */
    public interface Words {

        /** Empty for somebody who has no address. */
        Optional<Letter> write(Digest digest);
    }
}
