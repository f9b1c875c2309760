package org.aftermath.host.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aftermath.support.AoDatabase;

/**
 * Every schema that the repository ever had, made by the entities of its time: a file for each product and database, in
 * which a version names what changed since the one before. {@code == number day commit} begins a version, {@code --
 * TABLE} is a table that its entities no longer named, and statements stand for all of their table.
 */
final class SchemaHistory {

    private static final Path FILES = Path.of("test/resources/schema/history");
    private static final String SCHEMA = "@schema@";
    private static final String PREFIX = "AO_A1B2C3_";
    private static final Pattern TABLE =
            Pattern.compile("^CREATE TABLE \\S*?\"?" + PREFIX + "(\\w+)\"? |.* ON \\S*?\"?" + PREFIX + "(\\w+)\"?\\(");

    /** What a version's entities made, by the names of tables without what the host puts before. */
    record Version(String name, SortedMap<String, List<String>> tables) {

        /** Makes its tables in an empty database. */
        void restore(AoDatabase database) throws SQLException {
            try (var connection = database.connection();
                    var statement = connection.createStatement()) {
                for (var statements : tables.values()) {
                    for (var sql : statements) {
                        statement.execute(sql.replace(SCHEMA, ""));
                    }
                }
            }
        }
    }

    private final Path file;

    SchemaHistory(String product, String system) {
        this.file = FILES.resolve(product + "-" + system + ".sql");
    }

    /** The oldest first; the last is today's. */
    List<Version> versions() {
        var versions = new ArrayList<Version>();
        var tables = new TreeMap<String, List<String>>();
        var name = "";
        var begun = new ArrayList<String>();
        for (var line : lines()) {
            if (line.startsWith("== ")) {
                keep(versions, name, tables);
                name = line.substring(3);
                begun.clear();
            } else if (line.startsWith("-- ")) {
                tables.remove(line.substring(3 + PREFIX.length()));
            } else {
                var table = table(line);
                if (!begun.contains(table)) {
                    begun.add(table);
                    tables.put(table, List.of());
                }
                tables.merge(table, List.of(line), SchemaHistory::joined);
            }
        }
        keep(versions, name, tables);
        return versions;
    }

    /** Adds today's tables as a new version, if they differ from the last. */
    void append(String day, AoDatabase fresh) throws IOException {
        var last = versions().get(versions().size() - 1).tables();
        var now = made(fresh);
        if (!now.equals(last)) {
            var lines = new ArrayList<String>(List.of("== " + (versions().size() + 1) + " " + day));
            last.keySet().stream()
                    .filter(table -> !now.containsKey(table))
                    .forEach(table -> lines.add("-- " + PREFIX + table));
            now.forEach((table, statements) -> {
                if (!statements.equals(last.get(table))) {
                    lines.addAll(statements);
                }
            });
            Files.write(file, lines, UTF_8, java.nio.file.StandardOpenOption.APPEND);
        }
    }

    /** What the library executed to make the tables of a fresh database. */
    static SortedMap<String, List<String>> made(AoDatabase fresh) {
        var tables = new TreeMap<String, List<String>>();
        fresh.plainStatements().stream()
                .filter(statement -> statement.matches("(?is)\\s*(create|alter)\\b.*"))
                .map(statement -> statement
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\b(?i:public)\\.", SCHEMA)
                        .strip())
                .sorted(Comparator.comparing((String statement) -> !statement.startsWith("CREATE TABLE"))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(statement -> tables.merge(table(statement), List.of(statement), SchemaHistory::joined));
        return tables;
    }

    private static void keep(List<Version> versions, String name, SortedMap<String, List<String>> tables) {
        if (!name.isEmpty()) {
            versions.add(new Version(name, new TreeMap<>(tables)));
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static String table(String statement) {
        var matcher = TABLE.matcher(statement);
        if (!matcher.find()) {
            throw new IllegalArgumentException("Of no table: " + statement);
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
