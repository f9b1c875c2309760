package org.aftermath.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.StatementFault;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.slf4j.LoggerFactory;

/**
 * An upgrade that breaks off at any of its statements leaves data that the version before reads as it wrote it, and the
 * next try ends where an upgrade ends that nothing broke: when the database refuses a statement, and when the node dies.
 */
@RunWith(Parameterized.class)
public class FailedUpgradeTest {

    private static final List<String> NOISY = List.of("net.java.ao", "com.zaxxer.hikari");

    private final String product;
    private final String system;
    private final boolean inTransaction;

    public FailedUpgradeTest(String product, String system, boolean inTransaction) {
        this.product = product;
        this.system = system;
        this.inTransaction = inTransaction;
    }

    /** Hosts upgrade in a transaction; H2 ends it with each change of tables, PostgreSQL takes all of them back. */
    @Parameters(name = "{0} {1} {2}")
    public static List<Object[]> hosts() {
        return List.of(
                new Object[] {"confluence", "h2", true},
                new Object[] {"jira", "h2", true},
                new Object[] {"jira", "h2", false},
                new Object[] {"jira", "postgres", true},
                new Object[] {"jira", "postgres", false});
    }

    /** The libraries log each planted failure with its stack. */
    @Before
    public void listenToNoPlantedFailures() {
        NOISY.forEach(each -> ((Logger) LoggerFactory.getLogger(each)).setLevel(Level.OFF));
    }

    @After
    public void listenAgain() {
        NOISY.forEach(each -> ((Logger) LoggerFactory.getLogger(each)).setLevel(null));
    }

    @Test
    public void aRefusedStatementLeavesTheOldDataReadable() throws SQLException {
        breaksOffEverywhere("refused", StatementFault::refuses);
    }

    @Test
    public void aLostConnectionLeavesTheOldDataReadable() throws SQLException {
        breaksOffEverywhere("connection lost", StatementFault::kills);
    }

    private void breaksOffEverywhere(String how, IntFunction<StatementFault> fault) throws SQLException {
        var tries = 0;
        for (var version : some()) {
            var whole = old(version);
            upgrade(whole);
            var expected = RecordedSchema.content(whole);
            var statement = 1;
            while (breaksOff(version, fault.apply(statement), expected)) {
                statement++;
            }
            assertThat(statement).as(version.name()).isGreaterThan(1);
            tries += statement - 1;
        }
        System.out.println("Gate: upgrades broken off at every statement (" + product + ", " + system + ", " + how
                + (inTransaction ? ", in a transaction" : "") + "): " + tries + " of " + some().size()
                + " old schemas");
    }

    /** @return whether there was such a statement */
    private boolean breaksOff(
            SchemaHistory.Version version, StatementFault fault, Map<String, List<Map<String, String>>> expected)
            throws SQLException {
        var database = old(version);
        var before = RecordedSchema.content(database);
        var known = WrittenRows.columns(database);

        database.fault(fault);
        var failure = catchThrowable(() -> upgrade(database));
        database.fault(StatementFault.refuses(Integer.MAX_VALUE));
        if (!fault.hasStruck()) {
            return false;
        }

        assertThat(failure).as(version.name()).isNotNull();
        RecordedSchemaTest.assertNothingIsLost(before, RecordedSchema.content(database));
        assertThat(WrittenRows.columns(database))
                .allSatisfy((table, columns) -> assertThat(columns).containsAll(known.getOrDefault(table, List.of())));
        upgrade(database);
        assertThat(sorted(RecordedSchema.content(database))).isEqualTo(sorted(expected));
        return true;
    }

    /** The first, one of the middle, and the one before the last: an upgrade of all, of half, and of a single step. */
    private List<SchemaHistory.Version> some() {
        var all = new SchemaHistory(product, system).versions();
        return List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 2));
    }

    private AoDatabase old(SchemaHistory.Version version) throws SQLException {
        var database = SchemaHistoryTest.empty(system);
        version.restore(database);
        WrittenRows.into(database);
        return database;
    }

    private void upgrade(AoDatabase database) {
        if (inTransaction) {
            database.executeInTransaction(() -> {
                database.migrate(RecordedSchemaTest.rows(product));
                return true;
            });
        } else {
            database.migrate(RecordedSchemaTest.rows(product));
        }
    }

    /** Whatever the order in which columns were added. */
    private static Map<String, List<Map<String, String>>> sorted(Map<String, List<Map<String, String>>> content) {
        var all = new TreeMap<String, List<Map<String, String>>>();
        content.forEach((table, rows) -> all.put(
                table, rows.stream().<Map<String, String>>map(TreeMap::new).toList()));
        return all;
    }
}
