package org.aftermath.host.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aftermath.support.AoDatabase;

/** The tables of a release as Active Objects made them, with two rows in each: texts of SQL, one statement a line. */
record RecordedSchema(Path file) {

    private static final String PREFIX = "AO_";
    private static final String SCHEMA = "@schema@";
    private static final int ROWS = 2;

    record Column(String name, int type, int size) {

        /** A value that fits and that no other row has. */
        String value(int row) {
            return switch (type) {
                case Types.BOOLEAN, Types.BIT -> row % 2 == 0 ? "true" : "false";
                case Types.BIGINT, Types.INTEGER, Types.DOUBLE, Types.NUMERIC, Types.DECIMAL, Types.REAL, Types.FLOAT ->
                    "" + (1000 + row);
                case Types.TIMESTAMP -> "'2026-11-2" + row + " 09:00:00'";
                default -> "'" + text(row) + "'";
            };
        }

        private String text(int row) {
            var text = row + " " + name + " 障害";
            return text.length() > size ? text.substring(0, size) : text;
        }
    }

    /** Writes down what the library made, and fills it. */
    void record(AoDatabase database) throws SQLException, IOException {
        var lines = new ArrayList<String>();
        for (var statement : database.plainStatements()) {
            if (statement.matches("(?is)\\s*(create|alter)\\b.*")) {
                lines.add(statement
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\bpublic\\.", SCHEMA)
                        .strip());
            }
        }
        try (var connection = database.connection()) {
            for (var row = 1; row <= ROWS; row++) {
                lines.addAll(inserts(connection, row));
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines, UTF_8);
    }

    /** Makes the tables and rows in an empty database. */
    void restore(AoDatabase database) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            for (var line : lines()) {
                statement.execute(line.replace(SCHEMA, ""));
            }
        }
    }

    /** One more row in each table, made past the library. */
    static void addRow(AoDatabase database) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            for (var insert : inserts(connection, ROWS + 1)) {
                statement.execute(insert.replace(SCHEMA, ""));
            }
        }
    }

    /** Every row of every table; columns by name. */
    static Map<String, List<Map<String, String>>> content(AoDatabase database) throws SQLException {
        var all = new TreeMap<String, List<Map<String, String>>>();
        try (var connection = database.connection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from \"" + table + "\" order by 1")) {
                    all.put(table, rows(rows));
                }
            }
        }
        return all;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(ResultSet rows) throws SQLException {
        var all = new ArrayList<Map<String, String>>();
        while (rows.next()) {
            var row = new LinkedHashMap<String, String>();
            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.put(rows.getMetaData().getColumnName(column), rows.getString(column));
            }
            all.add(row);
        }
        return all;
    }

    private static List<String> inserts(Connection connection, int row) throws SQLException {
        var inserts = new ArrayList<String>();
        for (var table : tables(connection)) {
            var columns = columns(connection, table);
            inserts.add("INSERT INTO " + SCHEMA + "\"" + table + "\" ("
                    + columns.stream()
                            .map(column -> "\"" + column.name() + "\"")
                            .collect(joining(", "))
                    + ") VALUES ("
                    + columns.stream().map(column -> column.value(row)).collect(joining(", "))
                    + ")");
        }
        return inserts;
    }

    static TreeSet<String> tables(Connection connection) throws SQLException {
        var names = new TreeSet<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), PREFIX + "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** Without those that the database fills. */
    static List<Column> columns(Connection connection, String table) throws SQLException {
        var all = new ArrayList<Column>();
        try (var columns = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (columns.next()) {
                if (!columns.getString("IS_AUTOINCREMENT").equals("YES")) {
                    all.add(new Column(
                            columns.getString("COLUMN_NAME"),
                            columns.getInt("DATA_TYPE"),
                            columns.getInt("COLUMN_SIZE")));
                }
            }
        }
        return all;
    }
}
