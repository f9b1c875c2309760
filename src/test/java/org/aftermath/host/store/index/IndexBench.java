package org.aftermath.host.store.index;

import static java.util.stream.Collectors.joining;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.aftermath.host.store.index.Questions.Question;

/**
 * Measures a page of 25 of the index, each report and the list of promises at several sizes on PostgreSQL, and keeps the
 * plans of their statements: {@code bin/bench reports}. Sizes take turns, so that whatever else the machine does meets all
 * of them; each time the same is read by plain SQL. The host's own question whether somebody may see a page is not in it.
 */
public final class IndexBench {

    private final List<LargeSite> sites = new ArrayList<>();
    private final PrintStream out;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private IndexBench(PrintStream out) {
        this.out = out;
    }

    /** @param args the sizes */
    public static void main(String[] args) throws SQLException {
        new IndexBench(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .run(Arrays.stream(args).map(Integer::valueOf).toList());
        System.exit(0);
    }

    private void run(List<Integer> sizes) throws SQLException {
        for (var size : sizes) {
            sites.add(new LargeSite(size));
            System.err.println(size + " postmortems are there");
        }
        out.println(
                "Postmortems: " + sizes + ", ten follow-ups each; sizes in turn, and after each what plain SQL needs.");
        out.println(
                "How many lines are on the page (or postmortems in the report), p50 / p95 in ms and, in brackets, p50 of");
        out.println(
                "plain SQL, for each size; then how many times the first size's p50 the last size's is. Where the first");
        out.println("size fills less of a page, it reads less.");
        for (var question : Questions.all()) {
            measure(question);
        }
        plans();
        out.println();
        rows.values().forEach(out::println);
    }

    private void plans() throws SQLException {
        out.printf("%n%nPlans at %d postmortems, each shape of a statement once%n", last().size);
        var plans = new Plans(last().ao, out);
        for (var question : Questions.all()) {
            plans.of(question.name(), () -> question.work().applyAsInt(last()));
        }
        out.println(plans.whole().isEmpty() ? "No statement reads a whole table." : "WHOLE TABLES: " + plans.whole());
    }

    private LargeSite last() {
        return sites.get(sites.size() - 1);
    }

    private void measure(Question question) {
        var runs = question.runs();
        var tries = sites.stream().map(site -> new Beside(site, question)).toList();
        for (var run = -runs / 2; run < runs; run++) {
            for (var each : tries) {
                each.run(run >= 0);
            }
        }
        var first = tries.get(0);
        var last = tries.get(tries.size() - 1);
        var cells = tries.stream().map(Beside::cell).collect(joining());
        out.printf("%-46s%s   x %.2f%n", question.name(), cells, last.ours.at(50) / first.ours.at(50));
        var row = new Row(question, tries);
        rows.merge(question.row(), row, (before, now) -> now.beyond() > before.beyond() ? now : before);
    }

    /** A question to a site and the same by plain SQL, one after the other. */
    private static final class Beside {

        private final LargeSite site;
        private final Question question;
        private final Times ours = new Times();
        private final Times bare = new Times();
        private int found;

        Beside(LargeSite site, Question question) {
            this.site = site;
            this.question = question;
        }

        void run(boolean counts) {
            found = ours.of(() -> question.work().applyAsInt(site), counts);
            var same = bare.of(() -> question.bare().applyAsInt(site), counts);
            if (found != same) {
                throw new IllegalStateException(question.name() + ": " + found + ", by plain SQL " + same);
            }
        }

        String cell() {
            return "%6d:%8.2f /%8.2f (%8.2f)".formatted(found, ours.at(50), ours.at(95), bare.at(50));
        }
    }

    private static final class Times {

        private final List<Long> nanos = new ArrayList<>();

        int of(IntSupplier work, boolean counts) {
            var begun = System.nanoTime();
            var found = work.getAsInt();
            if (counts) {
                nanos.add(System.nanoTime() - begun);
            }
            return found;
        }

        double at(int percent) {
            return nanos.stream().sorted().toList().get(nanos.size() * percent / 100) / 1e6;
        }
    }

    /** Of several questions the one that needs most beside its plain SQL, at the largest size. */
    private record Row(Question question, List<Beside> tries) {

        private static final double TIMES = 1.5;
        private static final double MORE = 20;

        double ours() {
            return tries.get(tries.size() - 1).ours.at(50);
        }

        double bare() {
            return tries.get(tries.size() - 1).bare.at(50);
        }

        double beyond() {
            return ours() - TIMES * bare() - MORE;
        }

        @Override
        public String toString() {
            var sizes =
                    tries.stream().map(each -> String.valueOf(each.site.size)).collect(joining(", "));
            var growth = tries.stream()
                    .map(each -> "%.1f".formatted(each.ours.at(50)))
                    .collect(joining(", "));
            return "%s | %s ms at %s (%s) | %.1f ms | %.2f | ≤ 1.5 × + 20 ms | %s"
                    .formatted(
                            question.row(),
                            growth,
                            sizes,
                            question.name(),
                            bare(),
                            ours() / bare(),
                            beyond() <= 0 ? "reached" : "not reached");
        }
    }
}
