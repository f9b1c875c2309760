package org.aftermath.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/**
 * Lets everything that a thread does in a transaction use one connection, as the hosts do. The library's own
 * transactions are of no use here: they are serializable, and the hosts' are not.
 */
final class SharedConnection {

    private static final Consumer<String> NOBODY = sql -> {};

    private final DataSource pool;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final AtomicInteger statements = new AtomicInteger();
    private final List<String> plain = new CopyOnWriteArrayList<>();
    private volatile String prepared = "";
    private volatile Consumer<String> listener = NOBODY;
    private volatile StatementFault fault = StatementFault.NONE;

    SharedConnection(DataSource pool) {
        this.pool = pool;
    }

    <T> T inTransaction(Callable<T> work) throws Exception {
        return current.get() == null ? open(work) : work.call();
    }

    private <T> T open(Callable<T> work) throws Exception {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                var result = work.call();
                connection.commit();
                return result;
            } catch (Exception failure) {
                connection.rollback();
                throw failure;
            } finally {
                current.remove();
            }
        }
    }

    DisposableDataSource source() {
        return proxy(DisposableDataSource.class, (unused, method, args) -> switch (method.getName()) {
            case "getConnection" -> connection();
            case "dispose" -> null;
            default -> call(pool, DataSource.class.getMethod(method.getName(), method.getParameterTypes()), args);
        });
    }

    /** How many statements were made so far. */
    int statements() {
        return statements.get();
    }

    /** What was prepared last, by whatever thread. */
    String prepared() {
        return prepared;
    }

    /** What was executed without parameters, in its order: this is how the library makes and changes tables. */
    List<String> plainStatements() {
        return plain;
    }

    /** From now on tells each query with its values in it, shortly before it is made. */
    void tell(Consumer<String> listener) {
        this.listener = listener;
    }

    /** What is executed without parameters fails from now on as the fault says. */
    void fault(StatementFault fault) {
        this.fault = fault;
    }

    void tellNobody() {
        listener = NOBODY;
    }

    private Connection connection() throws SQLException {
        var open = current.get();
        return open == null
                ? counting(pool.getConnection(), Set.of())
                : counting(open, Set.of("close", "commit", "rollback", "setAutoCommit"));
    }

    private Connection counting(Connection connection, Set<String> ignored) {
        return proxy(Connection.class, (unused, method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
                prepared = String.valueOf(args[0]);
                return telling((PreparedStatement) call(connection, method, args));
            }
            if (method.getName().equals("createStatement")) {
                return listening(connection, (Statement) call(connection, method, args));
            }
            return ignored.contains(method.getName()) ? null : call(connection, method, args);
        });
    }

    private PreparedStatement telling(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (unused, method, args) -> {
            if (listener != NOBODY && method.getName().equals("executeQuery")) {
                listener.accept(String.valueOf(statement));
            }
            return call(statement, method, args);
        });
    }

    private Statement listening(Connection connection, Statement statement) {
        return proxy(Statement.class, (unused, method, args) -> {
            if (method.getName().startsWith("execute") && args != null && args[0] instanceof String sql) {
                fault.strike(connection, sql);
                plain.add(sql);
            }
            return call(statement, method, args);
        });
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(SharedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
