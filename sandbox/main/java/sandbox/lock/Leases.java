package sandbox.lock;

import java.time.Clock;
import java.time.Duration;
import org.springframework.dao.DuplicateKeyException;
import sandbox.store.Database;

/** Rows that say which node may do what until when. A node that dies loses its leases when they run out. */
public final class Leases {

    private final Database database;
    private final Clock clock;
    private final String owner;

    /** @param owner tells this node from every other one, also from its own earlier life */
    public Leases(Database database, Clock clock, String owner) {
        this.database = database;
        this.clock = clock;
        this.owner = owner;
        database.script("sandbox/lock/lease.sql");
    }

    /** True if nobody else holds it; it is then held, or held longer, by this node. */
    public boolean take(String name, Duration length) {
        long now = clock.millis();
        return database.inOwnTransaction(() -> {
            int taken = database.sql()
                    .sql("update lease set owner = ?, expires = ? where name = ? and (owner = ? or expires <= ?)")
                    .params(owner, now + length.toMillis(), name, owner, now)
                    .update();
            return taken > 0 || !exists(name) && insert(name, now + length.toMillis());
        });
    }

    /** Gives it back, if this node holds it. */
    public void release(String name) {
        database.inOwnTransaction(() -> database.sql()
                .sql("update lease set expires = 0 where name = ? and owner = ?")
                .params(name, owner)
                .update());
    }

    private boolean exists(String name) {
        return database.sql()
                        .sql("select count(*) from lease where name = ?")
                        .params(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean insert(String name, long expires) {
        try {
            return database.inOwnTransaction(() -> database.sql()
                            .sql("insert into lease (name, owner, expires) values (?, ?, ?)")
                            .params(name, owner, expires)
                            .update()
                    > 0);
        } catch (DuplicateKeyException e) {
            // The other node was first.
            return false;
        }
    }
}
