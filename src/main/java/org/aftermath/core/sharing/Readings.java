package org.aftermath.core.sharing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Who read a postmortem, and whether they could understand it: at most one mark a person and page (port). */
public interface Readings extends PageMemory {

    /** Whether somebody could understand it. */
    enum Answer {
        YES,
        PARTLY,
        NO;

        /** The name in JSON: {@code partly}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads a {@link #code}; empty for anything else. */
        public static Optional<Answer> of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * That somebody read a page.
     *
     * @param answer empty for those who only say that they read it
     * @param words what they say to it; mostly empty
     */
    record Mark(long pageId, UserRef reader, Optional<Answer> answer, String words, Instant when) {

        /** How long words may be. */
        public static final int LONGEST = 1_000;
    }

    Optional<Mark> of(long pageId, UserRef reader);

    /** The newest first, at most limit. */
    List<Mark> ofPage(long pageId, int limit);

    /** Takes the place of what that person said before. */
    @Writes
    void put(Mark mark);

    /** As if that person had never said anything; nothing for somebody who has not. */
    @Writes
    void remove(long pageId, UserRef reader);
}
