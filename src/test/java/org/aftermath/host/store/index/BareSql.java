package org.aftermath.host.store.index;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Terms;
import org.aftermath.core.people.UserRef;
import org.postgresql.jdbc.PgConnection;

/**
 * The same answers by plain JDBC: one statement for a list, one for each table that a report tells from, and as much
 * read as ours reads. Nothing is made of the rows. Reports are not summed up by the database: of which pages they may tell, only the
 * host knows.
 */
final class BareSql {

    private static final String RECORDS = " JOIN \"AO_A1B2C3_POSTMORTEM\" p ON p.\"PAGE_ID\" = l.\"PAGE_ID\"";

    private static final String SHOWN = "l.\"PAGE_ID\", l.\"SORT_AT\", l.\"LABEL_NAMES\"";

    private final Connection connection;

    /** @param connection of which what lies around the driver's own is left out */
    BareSql(Connection connection) throws SQLException {
        this.connection = connection.unwrap(PgConnection.class);
    }

    /** @param also a further condition of lines */
    int lines(IndexFilter filter, String also, int limit) {
        var terms = List.copyOf(Terms.wanted(filter));
        var from = new StringBuilder(" FROM \"AO_A1B2C3_INDEX_LINE\" l");
        var where = conditions(filter);
        where.add(also);
        for (var number = 0; number < terms.size(); number++) {
            var term = "t" + number;
            from.append(" JOIN \"AO_A1B2C3_INDEX_TERM\" %1$s ON %1$s.\"PAGE_ID\" = l.\"PAGE_ID\"".formatted(term));
            where.add(term + ".\"TERM_KEY\" = '" + terms.get(number) + "'");
        }
        var leader = terms.isEmpty() ? "l" : "t0";
        return read("SELECT " + SHOWN + ", p.*" + from + RECORDS + " WHERE " + String.join(" AND ", where)
                + " ORDER BY %1$s.\"SORT_AT\" DESC, %1$s.\"PAGE_ID\" DESC LIMIT %2$d".formatted(leader, limit));
    }

    /** @param where of follow-ups, {@code f} */
    int promises(String where, int limit) {
        return read("SELECT f.*, t.* FROM \"AO_A1B2C3_FOLLOW_UP\" f LEFT JOIN \"AO_A1B2C3_TICKET\" t"
                + " ON t.\"FOLLOW_UP_UID\" = f.\"PAGE_ID\" || '-' || f.\"MACRO_ID\" WHERE " + where
                + " ORDER BY f.\"OPEN_DAY\", f.\"ID\" LIMIT " + limit);
    }

    /** What a report of postmortems between these moments tells from: their lines and records, and this of other tables. */
    int report(long from, long to, int most, Collection<Part> parts) {
        var lines = " FROM \"AO_A1B2C3_INDEX_LINE\" l WHERE l.\"SORT_AT\" >= " + from + " AND l.\"SORT_AT\" < " + to
                + " ORDER BY l.\"SORT_AT\" DESC, l.\"PAGE_ID\" DESC LIMIT " + most;
        // Named one by one, as ours are; joined, the database reads whole tables.
        var among = "\" WHERE \"PAGE_ID\" = ANY (ARRAY(SELECT l.\"PAGE_ID\"" + lines + ")) AND ";
        for (var part : parts) {
            read("SELECT " + part.columns() + " FROM \"AO_A1B2C3_" + part.table() + among + part.where());
        }
        read("SELECT * FROM \"AO_A1B2C3_POSTMORTEM" + among + "true");
        return read("SELECT " + SHOWN + lines);
    }

    /** Rows of a table. */
    record Part(String columns, String table, String where) {

        static Part all(String table) {
            return new Part("*", table, "true");
        }
    }

    private static List<String> conditions(IndexFilter filter) {
        var where = new ArrayList<String>();
        where.add("l.\"SORT_AT\" > 0");
        in(where, "STATUS_CODE", names(filter.statuses()));
        in(where, "SEVERITY_CODE", names(filter.severities()));
        in(where, "KIND_CODE", names(filter.kinds()));
        in(where, "CAUSE_CODE", names(filter.causes()));
        in(where, "SPACE_KEY", filter.spaces());
        in(where, "OWNER_KEY", filter.owner().map(UserRef::key).stream().toList());
        filter.period().earliest().ifPresent(at -> where.add("l.\"SORT_AT\" >= " + at.toEpochMilli()));
        filter.period().latest().ifPresent(at -> where.add("l.\"SORT_AT\" < " + at.toEpochMilli()));
        Terms.needles(filter).forEach(needle -> where.add("l.\"WORD_LIST\" LIKE '%" + needle + "%'"));
        return where;
    }

    private static List<String> names(Collection<? extends Enum<?>> these) {
        return these.stream().map(Enum::name).toList();
    }

    private static void in(List<String> where, String column, Collection<String> values) {
        if (!values.isEmpty()) {
            where.add("l.\"" + column + "\" IN ("
                    + values.stream().map(value -> "'" + value + "'").collect(joining(", ")) + ")");
        }
    }

    private int read(String sql) {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            var count = 0;
            for (; rows.next(); count++) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
            return count;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
