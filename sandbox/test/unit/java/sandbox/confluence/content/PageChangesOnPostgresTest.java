package sandbox.confluence.content;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.ClassRule;
import sandbox.store.DatabaseAddress;
import sandbox.support.Postgres;

/** The same promises on the other database. */
public class PageChangesOnPostgresTest extends PageChangesTest {

    @ClassRule
    public static final Postgres POSTGRES = new Postgres();

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Override
    protected DatabaseAddress address(Path directory) {
        return POSTGRES.address("store" + SCHEMAS.incrementAndGet());
    }
}
