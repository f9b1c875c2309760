package org.aftermath.host.store.index;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.java.ao.DBParam;
import org.aftermath.core.index.Line;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;

/**
 * A database on PostgreSQL with so many postmortems, one every 53 minutes up to {@link #NEWEST}, each with ten
 * follow-ups, of which six have tickets and one in 25 is open, with its moves, meetings, writers and answers.
 */
final class LargeSite {

    static final Instant NEWEST = Instant.parse("2026-11-20T10:00:00Z");
    static final Duration STEP = Duration.ofMinutes(53);

    private static final String PREFIX = "\"AO_A1B2C3_";
    private static final List<String> WORDS = List.of(
            ("checkout payment card refused slow login mail search queue database backup deploy certificate expired cache"
                            + " full disk timeout gateway region network invoice batch late report storage index replica lag")
                    .split(" "));

    final int size;
    final AoDatabase ao = Databases.postgresToFill(ReportTables.all());
    final BareSql bare = new BareSql(ao.connection());
    private final Random random = new Random(42);
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    LargeSite(int size) throws SQLException {
        this.size = size;
        try (var connection = ao.connection()) {
            connection.setAutoCommit(false);
            for (var page = 1; page <= size; page++) {
                insert(connection, page);
                if (page % 500 == 0) {
                    flush();
                }
            }
            flush();
            follow(connection);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "VACUUM ANALYZE");
        }
    }

    private static Instant at(long page) {
        return NEWEST.minus(STEP.multipliedBy(page));
    }

    private void insert(Connection connection, long page) throws SQLException {
        var line = SampleLines.of(page, at(page), random, WORDS);
        var columns = new LineColumns(line);
        add(connection, "INDEX_LINE", columns.toArray());
        for (var term : columns.terms()) {
            add(
                    connection,
                    "INDEX_TERM",
                    new DBParam("PAGE_ID", page),
                    new DBParam("TERM_KEY", term),
                    new DBParam("SORT_AT", line.at().toEpochMilli()));
        }
        add(connection, "POSTMORTEM", record(line));
    }

    private static DBParam[] record(Line line) {
        var record = line.postmortem();
        return new DBParam[] {
            new DBParam("PAGE_ID", record.pageId()),
            new DBParam("RECORD_ID", record.id()),
            new DBParam("SPACE_KEY", record.spaceKey()),
            new DBParam("TITLE", record.title()),
            new DBParam("STATUS_CODE", record.status().name()),
            new DBParam("SEVERITY_CODE", record.severity().name()),
            new DBParam("KIND_CODE", record.kind().name()),
            new DBParam("CAUSE_CODE", record.details().cause().name()),
            new DBParam("SERVICE_NAMES", String.join("\n", record.services())),
            new DBParam("TEAM_NAMES", String.join("\n", record.details().teams())),
            new DBParam("OWNER_KEY", record.owner().orElseThrow().key()),
            new DBParam("STARTED_AT", line.at().toEpochMilli()),
            new DBParam("ROW_VERSION", 1)
        };
    }

    /** What becomes of postmortems, made by the database itself. */
    private static void follow(Connection connection) throws SQLException {
        var open = "abs(hashtext(n || '-' || p.\"PAGE_ID\")) % 25 = 0";
        var day = "to_char(date '2026-09-01' + abs(hashtext(p.\"PAGE_ID\" || '-' || n)) % 150, 'YYYY-MM-DD')";
        var begun = "p.\"STARTED_AT\" + 3600000";
        fill(
                connection,
                "FOLLOW_UP",
                "PAGE_ID MACRO_ID PLACE ITEM_TEXT URGENCY_CODE TYPE_CODE OWNER_NAME DUE_DAY TERM_CODE COMMITMENT_CODE"
                        + " OPEN_DAY OPEN_SPACE FACTOR",
                "p.\"PAGE_ID\", p.\"PAGE_ID\" || '-' || n, n, 'Do it', 'P' || n % 4, 'PREVENT', 'user' || n, " + day
                        + ", 'SHORT', CASE WHEN n = 9 THEN 'WONTDO' WHEN n < 6 OR " + open
                        + " THEN 'COMMITTED' ELSE 'DONE' END, CASE WHEN n < 9 AND " + open + " THEN " + day
                        + " ELSE 'settled' END, p.\"SPACE_KEY\", CASE WHEN n % 2 = 0 THEN 'factor ' || p.\"PAGE_ID\" % 500 END",
                "generate_series(0, 9) n");
        fill(
                connection,
                "TICKET",
                "FOLLOW_UP_UID PAGE_ID ISSUE_KEY ISSUE_URL STATUS_NAME CATEGORY_CODE ASSIGNEE_NAME DUE_DAY SEQUENCE_NO"
                        + " AS_OF OPENED_AT DONE_AT",
                "p.\"PAGE_ID\" || '-' || p.\"PAGE_ID\" || '-' || n, p.\"PAGE_ID\", 'OPS-' || p.\"PAGE_ID\" * 10 + n,"
                        + " 'https://jira.example/browse/OPS-1', 'Open', CASE WHEN " + open
                        + " THEN 'NEW' ELSE 'DONE' END, 'user' || n, " + day + ", 1, " + begun + ", " + begun
                        + ", CASE WHEN " + open + " THEN NULL ELSE " + begun + " + 864000000 END",
                "generate_series(0, 5) n");
        fill(
                connection,
                "STATUS_CHANGE",
                "PAGE_ID FROM_STATUS TO_STATUS USER_KEY CHANGED_AT",
                "p.\"PAGE_ID\", (ARRAY['DRAFT','IN_REVIEW','REVIEWED'])[n], (ARRAY['IN_REVIEW','REVIEWED','CLOSED'])[n],"
                        + " p.\"OWNER_KEY\", " + begun + " + n * 86400000",
                "generate_series(1, 3) n");
        fill(
                connection,
                "FACT_CHANGE",
                "PAGE_ID FACT_NAME USER_KEY CHANGED_AT",
                "p.\"PAGE_ID\", 'cause', 'user' || (p.\"PAGE_ID\" + n) % 200, " + begun,
                "generate_series(1, 3) n");
        fill(
                connection,
                "REVIEW_MEETING",
                "PAGE_ID LEADER_KEY ITEM_MINUTES ITEM_CODE ITEM_AT STARTED_AT TURN ROW_VERSION",
                "p.\"PAGE_ID\", 'user' || p.\"PAGE_ID\" % 200, '5', 'TIMELINE', " + begun + ", " + begun + ", 1, 1",
                "generate_series(1, 1) n");
        fill(
                connection,
                "FORESIGHT",
                "PAGE_ID KIND_CODE USER_KEY ANSWERED_AT ROW_VERSION",
                "p.\"PAGE_ID\", 'not-foreseen', p.\"OWNER_KEY\", " + begun + ", 1",
                "generate_series(1, 1) n");
    }

    private static void fill(Connection connection, String table, String columns, String values, String times)
            throws SQLException {
        var names =
                Arrays.stream(columns.split(" ")).map(name -> '"' + name + '"').collect(joining(", "));
        execute(
                connection,
                "INSERT INTO public." + PREFIX + table + "\" (" + names + ") SELECT " + values + " FROM public."
                        + PREFIX + "POSTMORTEM\" p, " + times);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void add(Connection connection, String table, DBParam... columns) throws SQLException {
        var names = Arrays.stream(columns)
                .map(column -> '"' + column.getField() + '"')
                .collect(joining(", "));
        var marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        var sql = "INSERT INTO public." + PREFIX + table + "\" (" + names + ") VALUES (" + marks + ")";
        var insert = inserts.get(sql);
        if (insert == null) {
            insert = connection.prepareStatement(sql);
            inserts.put(sql, insert);
        }
        for (var at = 0; at < columns.length; at++) {
            insert.setObject(at + 1, columns[at].getValue());
        }
        insert.addBatch();
    }

    private void flush() throws SQLException {
        for (var insert : inserts.values()) {
            insert.executeBatch();
        }
    }
}
