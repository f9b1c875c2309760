package org.aftermath.host.store.index;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aftermath.support.AoDatabase;

/** How PostgreSQL carries statements out: told once for each shape, and which of them read a whole table. */
final class Plans {

    private static final int LONGEST = 150;

    private final AoDatabase ao;
    private final PrintStream out;
    private final Set<String> told = new HashSet<>();
    private final Set<String> whole = new TreeSet<>();

    Plans(AoDatabase ao, PrintStream out) {
        this.ao = ao;
        this.out = out;
    }

    /** What the work asks the database. */
    void of(String name, Runnable work) throws SQLException {
        List<String> asked = new ArrayList<>();
        ao.tell(asked::add);
        work.run();
        ao.tell(sql -> {});
        out.printf("%n== %s: %d statements%n", name, asked.size());
        for (var sql : asked) {
            explain(name, sql.replaceFirst("^\\S+ wrapping ", ""));
        }
    }

    /** Statements with the same questions about lines, however many they name. */
    private static String shape(String sql) {
        return sql.replaceAll("\\('[^)]*\\)", "(…)").replaceAll("'[^']*'", "?").replaceAll("\\d+", "?");
    }

    Set<String> whole() {
        return whole;
    }

    private void explain(String name, String sql) throws SQLException {
        if (!told.add(shape(sql))) {
            return;
        }
        out.println("-- "
                + cut(sql.replaceAll("(IN \\([^)]{40})[^)]*\\)", "$1…)")
                        .replaceAll("^SELECT .*? FROM ", "SELECT … FROM ")));
        try (var connection = ao.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) " + sql)) {
            while (rows.next()) {
                var line = rows.getString(1);
                out.println("   " + cut(line));
                if (line.contains("Seq Scan")) {
                    whole.add(name);
                }
            }
        }
    }

    private static String cut(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
