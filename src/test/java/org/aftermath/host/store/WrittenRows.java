package org.aftermath.host.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aftermath.support.AoDatabase;

/** Two rows for each table, of two pages, in the words in which the plugin writes them: codes, days, JSON, keys. */
final class WrittenRows {

    static final List<Long> PAGES = List.of(1001L, 1002L);

    private static final long BEGUN = 1_790_000_000_000L;
    private static final String NO_ARGUMENTS = "[]";

    /** What may not be any text, by column, or by table and column where the column alone is not enough. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("STATUS_CODE", "IN_REVIEW"),
            Map.entry("FROM_STATUS", "DRAFT"),
            Map.entry("TO_STATUS", "IN_REVIEW"),
            Map.entry("POSTMORTEM_STATUS", "IN_REVIEW"),
            Map.entry("SEVERITY_CODE", "SEV_2"),
            Map.entry("SEVERITY", "SEV_2"),
            Map.entry("KIND", "PREVENT"),
            Map.entry("CAUSE_CODE", "SYSTEM"),
            Map.entry("POSTMORTEM.KIND_CODE", "INCIDENT"),
            Map.entry("INDEX_LINE.KIND_CODE", "INCIDENT"),
            Map.entry("REVIEW_NOTE.KIND_CODE", "DECISION"),
            Map.entry("MEETING_REMARK.KIND_CODE", "QUESTION"),
            Map.entry("MEETING_REMARK.STATE_CODE", "OPEN"),
            Map.entry("FORESIGHT.KIND_CODE", "foreseen"),
            Map.entry("OUTLOOK.KIND_CODE", "protect"),
            Map.entry("PAGE_URL", "https://wiki.example.org/pages/1"),
            Map.entry("PRIORITY_NAMES", "P1=High"),
            Map.entry("TIERS", "a b\nc\nd"),
            Map.entry("ASPECT_CODE", "WORDING"),
            Map.entry("SECTION_CODE", "timeline"),
            Map.entry("ZONE_ID", "Asia/Tokyo"),
            Map.entry("RESPONDER_LIST", "SCRIBE\tsre\tSRE"),
            Map.entry("URGENCY_CODE", "P1"),
            Map.entry("URGENCY", "P1"),
            Map.entry("URGENCY_NAME", "P1"),
            Map.entry("TYPE_CODE", "PREVENT"),
            Map.entry("TERM_CODE", "LONG"),
            Map.entry("COMMITMENT_CODE", "COMMITTED"),
            Map.entry("CATEGORY_CODE", "INDETERMINATE"),
            Map.entry("OUTSIDE_MESSAGE.STATE_CODE", "APPROVED"),
            Map.entry("FIELD_TEXTS", "{}"),
            Map.entry("TEXTS", "{\"support.group\":\"support\"}"),
            Map.entry("ANSWERS", "{}"),
            Map.entry("SURVEY_SUMS", "{\"answers\":1,\"sums\":[1,2,3],\"words\":[\"clear\"]}"),
            Map.entry("BODY", "{}"),
            Map.entry("PROBLEM_ARGUMENTS", NO_ARGUMENTS),
            Map.entry("REASON_ARGUMENTS", NO_ARGUMENTS),
            Map.entry("TROUBLE_ARGUMENTS", NO_ARGUMENTS),
            Map.entry("DUTY_CODE", "present"),
            Map.entry("MOVES", "due|1763700000000|2026-12-15|2026-12-22"),
            Map.entry("WHAT_CODE", "due"),
            Map.entry("STANDING", "kept"),
            Map.entry("PHASE_CODE", "QUESTIONS"),
            Map.entry("BLOCK_CODE", "IMPACT"),
            Map.entry("FURTHEST_CODE", "IMPACT"),
            Map.entry("ROLE_CODE", "ENGINEER"),
            Map.entry("ITEM_CODE", "TIMELINE"),
            Map.entry("ITEM_MINUTES", "5,5,5,5,10"),
            Map.entry("TIMETABLE", "10,15,10,20,30,5"),
            Map.entry("STAGE_CODE", "before"),
            Map.entry("VERDICT_CODE", "later"),
            Map.entry("ABOUT_CODE", "MEETING"));

    private WrittenRows() {}

    /** Writes them past the library, in the columns that are there. */
    static void into(AoDatabase database) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            for (var insert : inserts(columns(connection))) {
                statement.execute(insert);
            }
        }
    }

    /** Writes them into these columns only, as a version that knows no others does. */
    static void into(AoDatabase database, Map<String, List<RecordedSchema.Column>> known) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            for (var insert : inserts(known)) {
                statement.execute(insert);
            }
        }
    }

    /** The columns of every table that the database does not fill itself. */
    static Map<String, List<RecordedSchema.Column>> columns(AoDatabase database) throws SQLException {
        try (var connection = database.connection()) {
            return columns(connection);
        }
    }

    private static Map<String, List<RecordedSchema.Column>> columns(Connection connection) throws SQLException {
        var all = new TreeMap<String, List<RecordedSchema.Column>>();
        for (var table : RecordedSchema.tables(connection)) {
            all.put(table, RecordedSchema.columns(connection, table));
        }
        return all;
    }

    private static List<String> inserts(Map<String, List<RecordedSchema.Column>> known) {
        return PAGES.stream()
                .flatMap(page -> known.entrySet().stream()
                        .map(table -> "INSERT INTO \"" + table.getKey() + "\" ("
                                + table.getValue().stream()
                                        .map(column -> "\"" + column.name() + "\"")
                                        .collect(joining(", "))
                                + ") VALUES ("
                                + table.getValue().stream()
                                        .map(column -> value(table.getKey(), column, page))
                                        .collect(joining(", "))
                                + ")"))
                .toList();
    }

    /** What waits of the first page is alive, that of the second was given up. */
    private static String value(String table, RecordedSchema.Column column, long page) {
        if (page == PAGES.get(0) && column.name().matches("(DIED|DROPPED)_.*")) {
            return "NULL";
        }
        return switch (column.type()) {
            case Types.BIGINT, Types.INTEGER, Types.NUMERIC, Types.DECIMAL -> "" + number(column.name(), page);
            default ->
                "'" + text(table.replaceFirst("^AO_[^_]+_", ""), column, page).replace("'", "''") + "'";
        };
    }

    private static long number(String column, long page) {
        if (column.equals("PAGE_ID")) {
            return page;
        }
        return column.endsWith("_DAY")
                ? 20_000 + page
                : column.matches(".*(_AT|_MILLIS|_START)") ? BEGUN + page : page - 1000;
    }

    private static String text(String table, RecordedSchema.Column column, long page) {
        var name = column.name();
        var code = CODES.getOrDefault(table + "." + name, CODES.get(name));
        if (code != null) {
            return code;
        }
        if (name.matches("FOLLOW_UP(_UID)?")) {
            return page + "-m" + page;
        }
        if (name.equals("MACRO_ID")) {
            return "m" + page;
        }
        if (name.equals("PLACE_KEY")) {
            return "space:OPS" + page;
        }
        if (name.endsWith("_DAY")) {
            return "2026-12-2" + page % 10;
        }
        var text = column.size() <= 5 ? "yes" : page + " " + name + " 障害";
        return text.length() > column.size() ? text.substring(0, column.size()) : text;
    }
}
