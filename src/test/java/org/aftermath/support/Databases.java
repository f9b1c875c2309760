package org.aftermath.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.DefaultIndexNameConverter;
import net.java.ao.schema.DefaultTriggerNameConverter;
import net.java.ao.schema.DefaultUniqueNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Databases for tests: empty, of their own, with the tables that the rows ask for. */
public final class Databases {

    private static final String PREFIX = "AO_A1B2C3";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    /** One PostgreSQL server serves all tests of the virtual machine and ends with it. */
    private static final class Server {

        /** Every class of tests has a database and up to four connections, which it gives back a while after its end. */
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "500")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @SafeVarargs
    public static AoDatabase h2(Class<? extends RawEntity<?>>... rows) {
        var url = "jdbc:h2:mem:test" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        var pool = pool(url, "sa");
        var connections = new SharedConnection(pool);
        return migrated(new H2DatabaseProvider(connections.source(), "PUBLIC"), connections, rows);
    }

    @SafeVarargs
    public static AoDatabase postgres(Class<? extends RawEntity<?>>... rows) {
        var schema = "test" + NUMBER.incrementAndGet();
        execute("create schema " + schema);
        var url = Server.POSTGRES.getJdbcUrl("postgres", "postgres");
        var pool = pool(url + "&currentSchema=" + schema, "postgres");
        var connections = new SharedConnection(pool);
        return migrated(new PostgreSQLDatabaseProvider(connections.source(), schema), connections, rows);
    }

    /**
     * A database in which nothing else is: the library, when it changes tables, mistakes those of the same name in other
     * schemas for its own.
     */
    @SafeVarargs
    public static AoDatabase postgresAlone(Class<? extends RawEntity<?>>... rows) {
        return postgresAlone("", rows);
    }

    /** Likewise, and its driver makes one statement of a batch, which hosts do not ask of it. */
    @SafeVarargs
    public static AoDatabase postgresToFill(Class<? extends RawEntity<?>>... rows) {
        return postgresAlone("&reWriteBatchedInserts=true", rows);
    }

    @SafeVarargs
    private static AoDatabase postgresAlone(String option, Class<? extends RawEntity<?>>... rows) {
        var name = "test" + NUMBER.incrementAndGet();
        execute("create database " + name);
        var connections = new SharedConnection(pool(Server.POSTGRES.getJdbcUrl("postgres", name) + option, "postgres"));
        return migrated(new PostgreSQLDatabaseProvider(connections.source(), "public"), connections, rows);
    }

    private static void execute(String sql) {
        try (var admin = pool(Server.POSTGRES.getJdbcUrl("postgres", "postgres"), "postgres");
                var connection = admin.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @SafeVarargs
    private static AoDatabase migrated(
            DatabaseProvider provider, SharedConnection connections, Class<? extends RawEntity<?>>... rows) {
        var database = new AoDatabase(new EntityManager(provider, new Settings()), connections);
        database.migrate(rows);
        return database;
    }

    private static HikariDataSource pool(String url, String user) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static final class Settings implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> PREFIX + "_" + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(new DefaultTriggerNameConverter()),
                    new AtlassianIndexNameConverter(new DefaultIndexNameConverter()),
                    new AtlassianUniqueNameConverter(new DefaultUniqueNameConverter()));
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
