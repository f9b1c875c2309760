package sandbox.mail;

import java.time.Instant;
import java.util.List;

/** Catches every mail that the host would send. */
public interface Mailbox {

    record Letter(long id, Instant sentAt, String to, String subject, String mimeType, String body) {}

    void catchLetter(String to, String subject, String mimeType, String body);

    /** Newest first. */
    List<Letter> letters(int limit);
}
