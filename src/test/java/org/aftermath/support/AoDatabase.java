package org.aftermath.support;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The plugin's tables in a real database, through the genuine Active Objects library. */
public final class AoDatabase implements ActiveObjects {

    private final EntityManager entities;
    private final SharedConnection connections;

    AoDatabase(EntityManager entities, SharedConnection connections) {
        this.entities = entities;
        this.connections = connections;
    }

    /** How many statements were made so far. */
    public int statements() {
        return connections.statements();
    }

    /** The statement that was made last, with question marks. */
    public String lastStatement() {
        return connections.prepared();
    }

    /** From now on tells each query with its values in it, shortly before it is made. */
    public void tell(Consumer<String> listener) {
        connections.tell(listener);
    }

    /** From now on tells no queries any more: telling costs. */
    public void tellNobody() {
        connections.tellNobody();
    }

    /** What was executed without parameters so far: the making and changing of tables. */
    public List<String> plainStatements() {
        return List.copyOf(connections.plainStatements());
    }

    /** From now on the making and changing of tables fails as the fault says. */
    public void fault(StatementFault fault) {
        connections.fault(fault);
    }

    /** The database itself, past the library. */
    public Connection connection() throws SQLException {
        return connections.source().getConnection();
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... rows) {
        run(() -> {
            entities.migrate(rows);
            return rows;
        });
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return run(() -> connections.inTransaction(callback::doInTransaction));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... columns) {
        return run(() -> entities.create(type, columns));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return run(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... values) {
        return run(() -> entities.find(type, criteria, values));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> reading) {
        run(() -> {
            entities.stream(type, query, reading);
            return query;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... values) {
        return run(() -> entities.deleteWithSQL(type, criteria, values));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        run(() -> {
            entities.delete(rows);
            return rows;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return run(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... values) {
        return run(() -> entities.count(type, criteria, values));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(() -> entities.count(type, query));
    }

    private static <T> T run(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
