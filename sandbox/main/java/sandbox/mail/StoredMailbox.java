package sandbox.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import sandbox.store.Database;

/** Letters in the host's database, so that both nodes of a product and a restarted one show them. */
public final class StoredMailbox implements Mailbox {

    private final Database database;
    private final Clock clock;

    public StoredMailbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        database.script("sandbox/mail/mailbox.sql");
    }

    @Override
    public void catchLetter(String to, String subject, String mimeType, String body) {
        database.sql()
                .sql("insert into letter (sent_at, recipient, subject, mime_type, body) values (?, ?, ?, ?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), to, subject, mimeType, body)
                .update();
    }

    @Override
    public List<Letter> letters(int limit) {
        return database.sql()
                .sql("select id, sent_at, recipient, subject, mime_type, body from letter order by id desc"
                        + " fetch first " + limit + " rows only")
                .query((row, number) -> new Letter(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
