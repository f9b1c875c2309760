package org.aftermath.host.store.index;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongPredicate;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.IndexQuery;
import org.aftermath.core.index.Line;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.index.Terms;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;

/**
 * Measures a page of 25 of the index at 1 000, 10 000 and 100 000 postmortems with 10 follow-ups each on PostgreSQL, and
 * keeps the plans of its statements: {@code bin/bench reports}. The host's own question whether somebody may see a page is
 * not in it; every page is seen, or every second.
 */
public final class IndexBench {

    private static final String PREFIX = "\"AO_A1B2C3_";
    private static final Instant NEWEST = Instant.parse("2026-11-20T10:00:00Z");
    private static final List<String> WORDS = List.of(
            ("checkout payment card refused slow login mail search queue database backup deploy certificate expired cache"
                            + " full disk timeout gateway region network invoice batch late report storage index replica lag")
                    .split(" "));
    private static final int RUNS = 200;
    private static final int PAGE = 25;

    private final AoDatabase ao = Databases.postgresAlone(
            LineRow.class, TermRow.class, PostmortemRow.class, ServiceRow.class, FollowUpRow.class);
    private final StoredIndex index = new StoredIndex(ao);
    private final Random random = new Random(42);
    private final Path plans;
    private int filled;

    private IndexBench(Path plans) {
        this.plans = plans;
    }

    /** @param args the folder where results are kept */
    public static void main(String[] args) throws Exception {
        new IndexBench(Path.of(args[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        try (var out = new PrintStream(plans.resolve("index-plans.txt").toFile(), StandardCharsets.UTF_8)) {
            for (var size : List.of(1_000, 10_000, 100_000)) {
                fill(size);
                measure(size, out);
            }
        }
    }

    private void measure(int size, PrintStream out) throws SQLException {
        System.out.printf("%n%d postmortems, %d follow-ups, %d terms%n", size, 10 * size, count("INDEX_TERM"));
        for (var each : questions().entrySet()) {
            var filter = each.getValue();
            System.out.printf(
                    "  %-38s %s%n", each.getKey(), times(() -> everything().slice(filter, Optional.empty(), PAGE)));
            if (size == 100_000) {
                explain(each.getKey(), LineQuery.of(filter, Optional.empty()), out);
            }
        }
        var deep = new Place(NEWEST.minus(Duration.ofMinutes(53L * size * 9 / 10)), 1);
        System.out.printf(
                "  %-38s %s%n",
                "behind nine tenths of all", times(() -> everything().slice(IndexFilter.ALL, Optional.of(deep), PAGE)));
        System.out.printf(
                "  %-38s %s%n",
                "every second page hidden", times(() -> half().slice(IndexFilter.ALL, Optional.empty(), PAGE)));
        System.out.printf(
                "  %-38s %s%n",
                "all spaces but one hidden", times(() -> outsider().slice(IndexFilter.ALL, Optional.empty(), PAGE)));
        if (size == 100_000) {
            explain("behind nine tenths of all", LineQuery.of(IndexFilter.ALL, Optional.of(deep)), out);
        }
    }

    private static Map<String, IndexFilter> questions() {
        var questions = new LinkedHashMap<String, IndexFilter>();
        for (var query : List.of(
                "",
                "status=IN_REVIEW",
                "status=DRAFT,IN_REVIEW",
                "severity=SEV-1",
                "kind=near_miss",
                "cause=tool",
                "owner=user7",
                "space=S7",
                "service=service 7",
                "team=team 7",
                "label=label 7",
                "text=checkout",
                "text=payment slow",
                "from=2026-01-01&to=2026-03-31",
                "service=service 7&status=DRAFT",
                "severity=SEV-1&owner=user7&status=CLOSED",
                "service=service 7&team=team 7&label=label 7",
                "text=nothing of this")) {
            questions.put(query.isEmpty() ? "(all)" : query, filter(query));
        }
        return questions;
    }

    private static IndexFilter filter(String query) {
        var given = new LinkedHashMap<String, String>();
        Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .forEach(part -> given.put(part.split("=")[0], part.split("=")[1]));
        var people = FakePeople.of("user7");
        var asker = new IndexQuery.Asker(people, new FakeActingUser(), ZoneId.of("UTC"));
        return IndexQuery.read(name -> given.getOrDefault(name, ""), asker).filter();
    }

    private BrowseIndex everything() {
        return new BrowseIndex(index, pages(page -> true), space -> true);
    }

    private BrowseIndex half() {
        return new BrowseIndex(index, pages(page -> page % 2 == 0), space -> true);
    }

    private BrowseIndex outsider() {
        return new BrowseIndex(index, pages(page -> page % 30 == 7), "S7"::equals);
    }

    private static Pages pages(LongPredicate visible) {
        return new Pages() {
            @Override
            public Optional<PageFacts> visible(long pageId) {
                return visible.test(pageId)
                        ? Optional.of(new PageFacts(pageId, "S", "T", "https://wiki.example"))
                        : Optional.empty();
            }

            @Override
            public boolean editable(long pageId) {
                return false;
            }
        };
    }

    private static String times(Runnable work) {
        for (var warm = 0; warm < RUNS / 4; warm++) {
            work.run();
        }
        var nanos = new long[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var begun = System.nanoTime();
            work.run();
            nanos[run] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return String.format("p50 %6.2f ms   p95 %6.2f ms", nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6);
    }

    private void explain(String name, Query query, PrintStream out) throws SQLException {
        ao.find(LineRow.class, query.limit(PAGE + 1));
        out.println("-- " + name);
        var uses = false;
        try (var connection = ao.connection();
                var statement = connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS) " + ao.lastStatement())) {
            var values = query.getWhereParams();
            for (var at = 0; values != null && at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    out.println(rows.getString(1));
                    uses |= rows.getString(1).contains("Index");
                    if (rows.getString(1).contains("Seq Scan")) {
                        System.out.println("  READS A WHOLE TABLE: " + name);
                    }
                }
            }
        }
        out.println();
        if (!uses) {
            System.out.println("  NO INDEX: " + name);
        }
    }

    private void fill(int size) throws SQLException, IOException {
        Files.createDirectories(plans);
        try (var connection = ao.connection()) {
            connection.setAutoCommit(false);
            var inserts = new LinkedHashMap<String, PreparedStatement>();
            for (; filled < size; filled++) {
                insert(connection, inserts, filled + 1L);
                if (filled % 500 == 499) {
                    flush(inserts);
                }
            }
            flush(inserts);
            try (var statement = connection.createStatement()) {
                statement.execute("INSERT INTO public." + PREFIX + "FOLLOW_UP\" (\"PAGE_ID\", \"MACRO_ID\", \"PLACE\","
                        + " \"ITEM_TEXT\", \"URGENCY_CODE\", \"TYPE_CODE\", \"OWNER_NAME\", \"DUE_DAY\", \"TERM_CODE\","
                        + " \"COMMITMENT_CODE\") SELECT \"PAGE_ID\", \"PAGE_ID\" || '-' || n, n, 'Do it', 'P' || n % 4,"
                        + " 'PREVENT', 'user' || n, '2026-12-01', 'SHORT', 'COMMITTED' FROM public." + PREFIX
                        + "POSTMORTEM\", generate_series(0, 9) n WHERE \"PAGE_ID\" > (SELECT coalesce(max(\"PAGE_ID\"), 0)"
                        + " FROM public." + PREFIX + "FOLLOW_UP\")");
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE");
            }
        }
    }

    private void insert(Connection connection, Map<String, PreparedStatement> inserts, long page) throws SQLException {
        var line = line(page);
        var record = line.postmortem();
        add(connection, inserts, "INDEX_LINE", new LineColumns(line).toArray());
        for (var term : Terms.of(line)) {
            add(
                    connection,
                    inserts,
                    "INDEX_TERM",
                    new DBParam("PAGE_ID", page),
                    new DBParam("TERM_KEY", term),
                    new DBParam("SORT_AT", line.at().toEpochMilli()));
        }
        add(
                connection,
                inserts,
                "POSTMORTEM",
                new DBParam("PAGE_ID", page),
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
                new DBParam("ROW_VERSION", 1));
    }

    private Line line(long page) {
        return SampleLines.of(page, NEWEST.minus(Duration.ofMinutes(53 * page)), random, WORDS);
    }

    private static void add(
            Connection connection, Map<String, PreparedStatement> inserts, String table, DBParam... columns)
            throws SQLException {
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

    private static void flush(Map<String, PreparedStatement> inserts) throws SQLException {
        for (var insert : inserts.values()) {
            insert.executeBatch();
        }
    }

    private long count(String table) throws SQLException {
        try (var connection = ao.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM public." + PREFIX + table + "\"")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
