package org.aftermath.confluence.macro;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures what the status card, the facts and the follow-ups of a page cost beside the same rows of the same tables on
 * PostgreSQL, read by plain JDBC and put into a {@link StringBuilder}: {@code bin/bench view}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ViewBench {

    /** How many times plain JDBC a view may take. */
    private static final double GOAL = 3;

    private static final long PAGE = 42;

    /** How many follow-ups stand on the page. */
    @Param({"1", "10", "50"})
    public int promises;

    private AoDatabase database;
    private ViewedPage page;
    private String storage;
    private final List<String> queries = new ArrayList<>();

    /** Notes which rows a view reads: each statement once, with its values. */
    @Setup
    public void prepare() throws MacroExecutionException {
        database = Databases.postgresAlone(ViewedPage.ROWS);
        page = new ViewedPage(database);
        storage = page.keep(PAGE, promises);
        var asked = new LinkedHashSet<String>();
        database.tell(query -> asked.add(query.substring(query.indexOf("SELECT"))));
        ours();
        database.tellNobody();
        queries.addAll(asked);
    }

    /** Of so much code the compiler takes longer to know which parts are hot. */
    @Benchmark
    @Warmup(iterations = 20, time = 1)
    public String ours() throws MacroExecutionException {
        return page.view(PAGE, storage, promises);
    }

    @Benchmark
    public String plain() throws SQLException {
        var told = new StringBuilder();
        try (var connection = database.connection()) {
            for (var query : queries) {
                append(connection, query, told);
            }
        }
        return told.toString();
    }

    private static void append(Connection connection, String query, StringBuilder told) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                append(rows, told);
            }
        }
    }

    private static void append(ResultSet rows, StringBuilder told) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        for (var column = 1; column <= columns; column++) {
            told.append(rows.getObject(column)).append('\n');
        }
    }

    public static void main(String[] args) throws RunnerException {
        var options =
                new OptionsBuilder().include(ViewBench.class.getName() + "\\.").build();
        var results = new Runner(options).run();
        for (var promises : List.of("1", "10", "50")) {
            tell(promises, micros(results, "ours", promises), micros(results, "plain", promises));
        }
        System.exit(0);
    }

    private static double micros(Collection<RunResult> results, String benchmark, String promises) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> result.getParams().getParam("promises").equals(promises))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }

    private static void tell(String promises, double ours, double plain) {
        System.out.printf(
                Locale.ROOT,
                "status, facts and %s follow-ups in process | %.2f ms | %.2f ms by plain JDBC | %.2f | <= %.0f | %s%n",
                promises,
                ours / 1000,
                plain / 1000,
                ours / plain,
                GOAL,
                ours / plain <= GOAL ? "reached" : "not reached");
    }
}
