package org.aftermath.core.outlook;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * One line that stays of a premortem.
 *
 * @param id minted where it was typed; of a kind with one line for each subject, made of page and subject
 * @param about whom or what it is about: a role, a change, a service; blank for the next date
 * @param text in the writers' words; a day in ISO-8601 for the next date
 */
public record Note(String id, long pageId, Kind kind, String about, String text, UserRef by, Instant at) {

    /** Characters of the longest subject and of the longest text. */
    public static final int LONGEST_ABOUT = 255;

    public static final int LONGEST = 500;

    /** What can change under a premortem: who uses it, what is paid for it, for whom it is made, what it turned out worth. */
    public static final List<String> CHANGES = List.of("users", "funding", "segment", "importance");

    /** What a line can be. */
    public enum Kind {
        /** What somebody says of the premortem, by their role (M17). */
        VOICE,
        /** When it is to be held again (M18). */
        NEXT,
        /** Something changed that makes it worth another look (M18). */
        CHANGE,
        /** A function that must work (M19). */
        PROTECT,
        /** A function that may break (M19). */
        MAY_BREAK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Empty for a code that names none. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }

        /** Whether there is one line for each subject. */
        public boolean isSingle() {
            return this == NEXT || this == CHANGE;
        }

        /** Whether it says what of a service has to work. */
        public boolean isRegistered() {
            return this == PROTECT || this == MAY_BREAK;
        }
    }

    public Note {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(about);
        requireNonNull(text);
        requireNonNull(by);
        requireNonNull(at);
    }

    /** Said again, because an answer was lost. */
    boolean repeats(Note other) {
        return pageId == other.pageId && kind == other.kind && about.equals(other.about) && text.equals(other.text);
    }
}
