package sandbox.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.rules.ExternalResource;
import sandbox.store.DatabaseAddress;

/** A PostgreSQL server for the length of a test class. */
public final class Postgres extends ExternalResource {

    private EmbeddedPostgres server;

    public DatabaseAddress address(String schema) {
        return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "", schema);
    }

    @Override
    protected void before() throws Throwable {
        server = EmbeddedPostgres.start();
    }

    @Override
    protected void after() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
