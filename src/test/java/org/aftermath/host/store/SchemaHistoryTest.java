package org.aftermath.host.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Data of every schema that the repository ever had opens with today's, and today's data stays readable and writable for
 * every version before, should it be put back. {@code -Dschema.step=DAY} adds today's tables to the history.
 */
@RunWith(Parameterized.class)
public class SchemaHistoryTest {

    /** What no later version names, and why nobody misses it. No version with it was ever released. */
    private static final Map<String, String> TAKEN_BACK = Map.of(
            "confluence ANNOUNCEMENT",
                    "what waited here to be told Jira waits in TIDING; Jira is told anew when a page is saved",
            "confluence TIDING", "one commit was taken back and came again",
            "confluence MEETING.AGENDA_ITEM", "kept room for meetings held on the page, which got tables of their own",
            "confluence MEETING.ENDED_AT", "likewise; no use case ever gave them anything",
            "confluence MEETING.FACILITATOR_KEY", "likewise; no use case ever gave them anything",
            "confluence MEETING.ITEM_SINCE", "likewise; no use case ever gave them anything",
            "confluence MEETING.PRESENT_KEYS", "likewise; no use case ever gave them anything",
            "confluence MEETING.STARTED_AT", "likewise; no use case ever gave them anything",
            "jira CLAIM.DRAWS", "one commit was taken back and came again");

    private final String product;
    private final String system;
    private final List<SchemaHistory.Version> versions;

    public SchemaHistoryTest(String product, String system) {
        this.product = product;
        this.system = system;
        this.versions = new SchemaHistory(product, system).versions();
    }

    @Parameters(name = "{0} {1}")
    public static List<Object[]> histories() throws IOException {
        var all = List.<Object[]>of(
                new Object[] {"confluence", "h2"},
                new Object[] {"confluence", "postgres"},
                new Object[] {"jira", "h2"},
                new Object[] {"jira", "postgres"});
        var day = System.getProperty("schema.step", "");
        if (!day.isEmpty()) {
            for (var each : all) {
                new SchemaHistory((String) each[0], (String) each[1])
                        .append(day, today((String) each[0], (String) each[1]));
            }
        }
        return all;
    }

    /** Whoever changes tables adds a step, with which all the rest here is tried. */
    @Test
    public void endsWithTodaysTables() {
        assertThat(SchemaHistory.made(today(product, system)))
                .as("add a step: -Dtest=SchemaHistoryTest -Dschema.step=2026-11-23")
                .isEqualTo(versions.get(versions.size() - 1).tables());
    }

    @Test
    public void dataOfEveryEarlierSchemaOpens() throws SQLException {
        var rows = 0;
        for (var version : versions) {
            var upgraded = empty(system);
            version.restore(upgraded);
            var known = WrittenRows.columns(upgraded);
            WrittenRows.into(upgraded);
            var before = RecordedSchema.content(upgraded);

            upgraded.migrate(RecordedSchemaTest.rows(product));

            RecordedSchemaTest.assertNothingIsLost(before, RecordedSchema.content(upgraded));
            assertReadsLikeDataOfToday(version, upgraded, known);
            assertSecondUpgradeChangesNothing(upgraded);
            rows += before.values().stream().mapToInt(List::size).sum();
        }
        System.out.println("Gate: data of " + versions.size() + " earlier schemas opens (" + product + ", " + system
                + "): " + rows + " rows, none lost, upgraded twice");
    }

    /** The plugin of a version before is put back over data of today. */
    @Test
    public void everyEarlierVersionReadsAndWritesTodaysData() throws SQLException {
        var tables = 0;
        for (var version : versions) {
            var old = empty(system);
            version.restore(old);
            var known = WrittenRows.columns(old);
            known.keySet().removeIf(table -> TAKEN_BACK.containsKey(product + " " + plain(table)));
            known.forEach((table, columns) -> columns.removeIf(
                    column -> TAKEN_BACK.containsKey(product + " " + plain(table) + "." + column.name())));
            WrittenRows.into(old, known);

            var today = today(product, system);
            WrittenRows.into(today, known);

            assertThat(only(known, RecordedSchema.content(today))).isEqualTo(only(known, RecordedSchema.content(old)));
            tables += known.size();
        }
        System.out.println("Gate: " + versions.size() + " earlier versions write and read today's tables (" + product
                + ", " + system + "): " + tables + " tables");
    }

    @Test
    public void aStepOnlyAddsOrIsExplained() {
        var added = 0;
        for (var step = 1; step < versions.size(); step++) {
            var before = columns(versions.get(step - 1));
            var after = columns(versions.get(step));
            before.keySet().removeIf(this::isTakenBack);
            assertThat(after).as(versions.get(step).name()).containsAllEntriesOf(before);
            added += after.size() - before.size();
        }
        System.out.println("Gate: " + (versions.size() - 1) + " steps of the schema only add (" + product + ", "
                + system + "): " + added + " columns; " + TAKEN_BACK.size() + " taken back with a reason");
    }

    private boolean isTakenBack(String column) {
        return TAKEN_BACK.containsKey(product + " " + column)
                || TAKEN_BACK.containsKey(product + " " + column.replaceFirst("\\..*", ""));
    }

    /** Like data that today's plugin wrote where it knows no more than that version did. */
    private void assertReadsLikeDataOfToday(
            SchemaHistory.Version version, AoDatabase upgraded, Map<String, List<RecordedSchema.Column>> known)
            throws SQLException {
        var fresh = today(product, system);
        var still = WrittenRows.columns(fresh);
        var written = new TreeMap<String, List<RecordedSchema.Column>>();
        known.forEach((table, columns) -> {
            if (still.containsKey(table)) {
                written.put(
                        table,
                        columns.stream().filter(still.get(table)::contains).toList());
            }
        });
        WrittenRows.into(fresh, written);

        var values = StoredValues.of(upgraded, version.tables().keySet());

        assertThat(values).isEqualTo(StoredValues.of(fresh, version.tables().keySet()));
        assertThat(values)
                .allSatisfy((table, read) -> assertThat(read).as(table).hasSize(WrittenRows.PAGES.size()));
    }

    private void assertSecondUpgradeChangesNothing(AoDatabase upgraded) throws SQLException {
        var content = RecordedSchema.content(upgraded);
        var before = changes(upgraded);

        upgraded.migrate(RecordedSchemaTest.rows(product));

        assertThat(changes(upgraded)).isEqualTo(before);
        assertThat(RecordedSchema.content(upgraded)).isEqualTo(content);
    }

    /** What was executed that is more than a look. */
    private static List<String> changes(AoDatabase database) {
        return database.plainStatements().stream()
                .filter(statement -> !statement.matches("(?is)\\s*select\\b.*"))
                .toList();
    }

    private static Map<String, List<Map<String, String>>> only(
            Map<String, List<RecordedSchema.Column>> known, Map<String, List<Map<String, String>>> content) {
        var kept = new TreeMap<String, List<Map<String, String>>>();
        known.forEach((table, columns) -> {
            var names = columns.stream().map(RecordedSchema.Column::name).collect(Collectors.toSet());
            kept.put(
                    table,
                    content.get(table).stream().map(row -> only(names, row)).toList());
        });
        return kept;
    }

    private static Map<String, String> only(Set<String> names, Map<String, String> row) {
        var kept = new TreeMap<>(row);
        kept.keySet().retainAll(names);
        return kept;
    }

    /** {@code TABLE.COLUMN} with its type, the rest of what is said of it, and its constraints. */
    private static Map<String, String> columns(SchemaHistory.Version version) {
        var all = new TreeMap<String, String>();
        version.tables().forEach((table, statements) -> {
            var create = statements.get(0);
            var inside = create.substring(create.indexOf('(') + 1, create.lastIndexOf(')'))
                    .strip();
            for (var part : inside.split(", (?![^()]*\\))")) {
                var words = part.strip().split(" ", 2);
                if (!Set.of("CONSTRAINT", "PRIMARY").contains(words[0])) {
                    all.put(table + "." + words[0].replace("\"", ""), words[1].replaceAll("CONSTRAINT \\S+ ", ""));
                }
            }
        });
        return all;
    }

    private static String plain(String table) {
        return table.replaceFirst("^AO_[^_]+_", "");
    }

    private static AoDatabase today(String product, String system) {
        var database = empty(system);
        database.migrate(RecordedSchemaTest.rows(product));
        return database;
    }

    static AoDatabase empty(String system) {
        return system.equals("h2") ? Databases.h2() : Databases.postgresAlone();
    }
}
