package org.aftermath.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One change of tables of many fails: the database refuses it, or the connection breaks as when a node is killed. */
public final class StatementFault {

    static final StatementFault NONE = new StatementFault(Integer.MAX_VALUE, false);

    private final AtomicInteger left;
    private final boolean kills;

    private StatementFault(int statement, boolean kills) {
        this.left = new AtomicInteger(statement);
        this.kills = kills;
    }

    /** This change of tables, counted from one, is refused; what comes after it is not. */
    public static StatementFault refuses(int statement) {
        return new StatementFault(statement, false);
    }

    /** With this change of tables the connection breaks, and nothing more comes through. */
    public static StatementFault kills(int statement) {
        return new StatementFault(statement, true);
    }

    public boolean hasStruck() {
        return left.get() <= 0;
    }

    void strike(Connection connection, String sql) throws SQLException {
        if (sql.matches("(?is)\\s*select\\b.*")) {
            return;
        }
        var now = left.decrementAndGet();
        if (now == 0 && kills) {
            connection.abort(Runnable::run);
        }
        if (now == 0 || now < 0 && kills) {
            throw new SQLException("planted: " + sql, kills ? "08006" : "42000");
        }
    }
}
