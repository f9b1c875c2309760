package sandbox.store;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The host's database, H2 or PostgreSQL. Host tables and the plugins' Active Objects share one connection within a
 * transaction, as they do in the genuine hosts.
 */
public interface Database {

    /** Hands out the connection of the current transaction, if there is one. */
    DataSource dataSource();

    /** SQL on {@link #dataSource()}. Write SQL that H2 and PostgreSQL read alike. */
    JdbcClient sql();

    /** Runs the statements of a class path resource, separated by semicolons; each must be repeatable. */
    void script(String classPathResource);

    /** Joins the current transaction or opens one; an exception rolls it back. */
    <T> T inTransaction(Supplier<T> work);

    /** Joins the current transaction or opens one; an exception rolls it back. */
    void inTransaction(Runnable work);

    /** Opens a transaction of its own even inside another one; for locks and leases that must outlive a rollback. */
    <T> T inOwnTransaction(Supplier<T> work);

    /** Runs the action after the current transaction commits, or now if there is none. */
    void afterCommit(Runnable action);

    boolean isPostgres();

    /** The schema that holds the tables. */
    String schema();

    /** True while no host has ever stored anything here. */
    boolean isNew();
}
