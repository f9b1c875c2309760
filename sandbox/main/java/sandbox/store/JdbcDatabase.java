package sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A connection pool and Spring's thread-bound transactions over it. */
public final class JdbcDatabase implements Database, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcDatabase.class);
    private final ThreadLocal<List<Runnable>> afterCommit = new ThreadLocal<>();

    private final HikariDataSource pool;
    private final DataSource shared;
    private final JdbcClient client;
    private final TransactionTemplate joining;
    private final TransactionTemplate independent;
    private final boolean fresh;

    private JdbcDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.shared = new TransactionAwareDataSourceProxy(pool);
        this.client = JdbcClient.create(pool);
        var manager = new DataSourceTransactionManager(pool);
        this.joining = new TransactionTemplate(manager);
        this.independent = new TransactionTemplate(manager);
        independent.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        script("sandbox/store/started.sql");
        this.fresh = client.sql("select count(*) from host_started")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Opens the database and, on PostgreSQL, creates the schema if it is missing. */
    public static JdbcDatabase open(DatabaseAddress address) {
        address.prepare();
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setPoolName(address.schema());
        if (address.isPostgres()) {
            config.setSchema(address.schema());
        }
        return new JdbcDatabase(new HikariDataSource(config));
    }

    /** From now on the database is no longer new. */
    public void markStarted() {
        if (client.sql("select count(*) from host_started").query(Long.class).single() == 0) {
            client.sql("insert into host_started (started_at) values (current_timestamp)")
                    .update();
        }
    }

    @Override
    public DataSource dataSource() {
        return shared;
    }

    @Override
    public JdbcClient sql() {
        return client;
    }

    @Override
    public void script(String classPathResource) {
        try (var connection = pool.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource(classPathResource), "UTF-8"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("cannot run " + classPathResource, e);
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return afterCommit.get() == null ? outermost(joining, work) : joining.execute(status -> work.get());
    }

    @Override
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public <T> T inOwnTransaction(Supplier<T> work) {
        return outermost(independent, work);
    }

    @Override
    public void afterCommit(Runnable action) {
        var actions = afterCommit.get();
        if (actions == null) {
            action.run();
        } else {
            actions.add(action);
        }
    }

    /** Actions run when the connection has gone back to the pool, so that they may open transactions themselves. */
    private <T> T outermost(TransactionTemplate template, Supplier<T> work) {
        var outer = afterCommit.get();
        var actions = new ArrayList<Runnable>();
        afterCommit.set(actions);
        T result;
        try {
            result = template.execute(status -> work.get());
        } finally {
            afterCommit.set(outer);
        }
        actions.forEach(JdbcDatabase::runAfterCommit);
        return result;
    }

    private static void runAfterCommit(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("an action after a commit failed; what was committed stays", e);
        }
    }

    @Override
    public boolean isPostgres() {
        return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    @Override
    public String schema() {
        return isPostgres() ? pool.getSchema() : "PUBLIC";
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @Override
    public void close() {
        pool.close();
    }
}
