package sandbox.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where one product keeps its data.
 *
 * @param schema the PostgreSQL schema; on H2 only the pool's name
 */
public record DatabaseAddress(String url, String user, String password, String schema) {

    /** A file below the home directory; it needs no server and survives a restart. */
    public static DatabaseAddress h2File(Path home, String product) {
        // Statements of one thread must not wait for a forgotten one of another for long. What is committed is written
        // before anybody hears of it: a killed process may lose nothing that it answered for.
        var url = "jdbc:h2:file:" + home.resolve("database").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
        return new DatabaseAddress(url, "sa", "", product);
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    void prepare() {
        if (!isPostgres()) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reach the database " + url + ": " + e.getMessage(), e);
        }
    }

    /** Removes everything a PostgreSQL schema holds; files are the launcher's business. */
    public void empty() {
        if (!isPostgres()) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty the database " + url + ": " + e.getMessage(), e);
        }
    }
}
