package org.aftermath.host.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * A database that any recorded version left opens with today's tables, and nothing of it is lost. {@code
 * -Dschema.record=VERSION} records today's tables under that name; what was released is never recorded again.
 */
@RunWith(Parameterized.class)
public class RecordedSchemaTest {

    private static final Path RECORDS = Path.of("test/resources/schema");
    private static final List<String> PRODUCTS = List.of("confluence", "jira");
    private static final List<String> SYSTEMS = List.of("h2", "postgres");

    private final String name;
    private final String product;
    private final String system;
    private final RecordedSchema recorded;

    public RecordedSchemaTest(String version, String product, String system) {
        this.name = version + " " + product + " " + system;
        this.product = product;
        this.system = system;
        this.recorded = file(version, product, system);
    }

    @Parameters(name = "{0} {1} {2}")
    public static List<Object[]> records() throws IOException, SQLException {
        record(System.getProperty("schema.record", ""));
        try (var versions = Files.list(RECORDS)) {
            var all = new ArrayList<Object[]>();
            versions.map(version -> version.getFileName().toString())
                    .filter(version -> Character.isDigit(version.charAt(0)))
                    .sorted()
                    .forEach(version -> PRODUCTS.forEach(
                            product -> SYSTEMS.forEach(system -> all.add(new Object[] {version, product, system}))));
            return all;
        }
    }

    @Test
    public void opensWithEverythingThatWasInIt() throws SQLException {
        var database = empty(system);
        recorded.restore(database);
        var before = RecordedSchema.content(database);

        database.migrate(rows(product));

        assertNothingIsLost(before, RecordedSchema.content(database));
        System.out.println("Gate: what " + name + " left opens: " + before.size() + " tables checked");
    }

    @Test
    public void takesNewRowsBesideTheOldOnes() throws SQLException {
        var database = empty(system);
        recorded.restore(database);
        database.migrate(rows(product));

        RecordedSchema.addRow(database);

        assertThat(RecordedSchema.content(database))
                .allSatisfy((table, rows) -> assertThat(rows).hasSizeBetween(1, 3));
    }

    /** The planted fault: an upgrade that loses a column. */
    @Test(expected = AssertionError.class)
    public void failsIfAColumnIsLost() throws SQLException {
        var database = empty(system);
        recorded.restore(database);
        var before = RecordedSchema.content(database);
        database.migrate(rows(product));

        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute("alter table " + plant(before));
        }

        assertNothingIsLost(before, RecordedSchema.content(database));
    }

    private static String plant(Map<String, List<Map<String, String>>> before) {
        var table = before.keySet().iterator().next();
        var columns = List.copyOf(before.get(table).get(0).keySet());
        return "\"" + table + "\" drop column \"" + columns.get(columns.size() - 1) + "\"";
    }

    static void assertNothingIsLost(
            Map<String, List<Map<String, String>>> before, Map<String, List<Map<String, String>>> after) {
        assertThat(before.values().stream().mapToInt(List::size).sum()).isPositive();
        before.forEach((table, rows) -> {
            assertThat(after.get(table)).as(table).hasSameSizeAs(rows);
            for (var row = 0; row < rows.size(); row++) {
                assertThat(after.get(table).get(row)).as(table).containsAllEntriesOf(rows.get(row));
            }
        });
    }

    private static void record(String version) throws IOException, SQLException {
        if (!version.isEmpty()) {
            for (var product : PRODUCTS) {
                for (var system : SYSTEMS) {
                    var database = empty(system);
                    database.migrate(rows(product));
                    file(version, product, system).record(database);
                }
            }
        }
    }

    private static RecordedSchema file(String version, String product, String system) {
        return new RecordedSchema(RECORDS.resolve(version).resolve(product + "-" + system + ".sql"));
    }

    private static AoDatabase empty(String system) {
        return system.equals("h2") ? Databases.h2() : Databases.postgresAlone();
    }

    /** What the descriptor names. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Class<? extends RawEntity<?>>[] rows(String product) {
        try {
            var descriptor = Jsoup.parse(Files.readString(Path.of("../atlassian-plugin.xml")), "", Parser.xmlParser());
            var found = new ArrayList<Class>();
            for (var entity : descriptor.select("ao[application=" + product + "] > entity")) {
                found.add(Class.forName(entity.text()));
            }
            return found.toArray(Class[]::new);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
