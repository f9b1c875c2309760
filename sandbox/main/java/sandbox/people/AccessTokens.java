package sandbox.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import sandbox.store.Database;

/** Personal access tokens. Only their digests are stored: the token itself is shown once. */
public final class AccessTokens {

    /**
     * A token as its owner sees it.
     *
     * @param expiresAt empty: never
     */
    public record Token(long id, String name, Instant createdAt, Optional<Instant> expiresAt) {}

    /** A new token together with its secret text. */
    public record Created(Token token, String rawToken) {}

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    public AccessTokens(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Created create(Account owner, String name, Optional<Instant> expiresAt) {
        var raw = Base64.getEncoder().withoutPadding().encodeToString(Passwords.random(33));
        database.sql()
                .sql(
                        "insert into access_token (account_key, name, digest, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(
                        owner.key(),
                        name,
                        Passwords.digest(raw),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .param(expiresAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
        return new Created(list(owner).get(0), raw);
    }

    /** Newest first. */
    public List<Token> list(Account owner) {
        return database.sql()
                .sql("select id, name, created_at, expires_at from access_token where account_key = ? order by id desc")
                .params(owner.key())
                .query((row, number) -> new Token(
                        row.getLong(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        Optional.ofNullable(row.getTimestamp(4)).map(java.sql.Timestamp::toInstant)))
                .list();
    }

    /** False if the owner has no such token. */
    public boolean revoke(Account owner, long id) {
        return database.sql()
                        .sql("delete from access_token where account_key = ? and id = ?")
                        .params(owner.key(), id)
                        .update()
                > 0;
    }

    /** The active owner of a token that has not expired. */
    public Optional<Account> owner(String rawToken) {
        return database.sql()
                .sql("select account_key from access_token where digest = ? and (expires_at is null or expires_at > ?)")
                .params(Passwords.digest(rawToken), clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .flatMap(accounts::byKey)
                .filter(Account::active);
    }
}
