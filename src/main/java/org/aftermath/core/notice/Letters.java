package org.aftermath.core.notice;

import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.work.Writes;

/** Writes and posts letters (port). */
public interface Letters {

    /**
     * @param html in which all that people wrote is escaped; text in a letter of the type text/plain
     * @param type text/html or text/plain
     * @param language of our words in it, as HTML names languages; a plain text cannot say it
     */
    record Letter(String address, String subject, String html, String type, String language) {

        /** In HTML. */
        public Letter(String address, String subject, String html, String language) {
            this(address, subject, html, "text/html", language);
        }

        /** In plain text. */
        public static Letter plain(String address, String subject, String text) {
            return new Letter(address, subject, text, "text/plain", "");
        }
    }

    /** In the reader's language; empty for somebody who has no address or may not see the page. */
    Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader);

    /** Words of somebody's own as plain text; empty likewise. */
    Optional<Letter> plain(long pageId, UserRef reader, String subject, String text);

    /** False if it could not be posted now; why has been logged. */
    @Writes
    boolean post(Letter letter);
}
