package org.aftermath.host.store.index;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.ToIntFunction;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.IndexQuery;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.promise.ShowPromises;
import org.aftermath.core.report.Faces;
import org.aftermath.core.report.Origins;
import org.aftermath.core.report.ShowReport;
import org.aftermath.core.report.Span;
import org.aftermath.core.report.Topic;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.report.StoredSequels;
import org.aftermath.host.store.ticket.StoredPromises;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemorySettings;

/**
 * Measures a page of 25 of the index, each report and the list of promises at several sizes on PostgreSQL, and keeps the
 * plans of their statements: {@code bin/bench reports}. Sizes take turns, so that whatever else the machine does meets all
 * of them. The host's own question whether somebody may see a page is not in it.
 */
public final class IndexBench {

    private static final int PAGE = 25;
    private static final Instant NOW = LargeSite.NEWEST;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<LargeSite> sites = new ArrayList<>();
    private final PrintStream out;
    private final Set<String> whole = new TreeSet<>();

    /** What is measured: something that is asked of a site, how often. */
    private record Question(String name, int runs, ToIntFunction<LargeSite> work) {}

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
        out.println("Postmortems: " + sizes + ", ten follow-ups each; PostgreSQL and what asks it on " + processors()
                + " shared processors, sizes in turn.");
        out.println(
                "How many lines are on the page (or postmortems in the report) and p50 / p95 in ms, for each size; then how");
        out.println(
                "many times the first size's p50 the last size's is. Where the first size fills less of a page, it reads less.");
        for (var question : questions()) {
            measure(question);
        }
        out.printf("%n%nPlans at %d postmortems, each shape of a statement once%n", last().size);
        var plans = new Plans(last().ao, out);
        for (var question : questions()) {
            plans.of(question.name(), () -> question.work().applyAsInt(last()));
        }
        whole.addAll(plans.whole());
        out.println(whole.isEmpty() ? "No statement reads a whole table." : "WHOLE TABLES: " + whole);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private LargeSite last() {
        return sites.get(sites.size() - 1);
    }

    private void measure(Question question) {
        var nanos = new long[sites.size()][question.runs()];
        var found = new int[sites.size()];
        for (var run = -question.runs() / 2; run < question.runs(); run++) {
            for (var site = 0; site < sites.size(); site++) {
                var begun = System.nanoTime();
                found[site] = question.work().applyAsInt(sites.get(site));
                if (run >= 0) {
                    nanos[site][run] = System.nanoTime() - begun;
                }
            }
        }
        var line = new StringBuilder("%-46s".formatted(question.name()));
        for (var site = 0; site < sites.size(); site++) {
            Arrays.sort(nanos[site]);
            line.append("%6d:%8.2f /%8.2f".formatted(found[site], at(nanos[site], 50), at(nanos[site], 95)));
        }
        out.println(line.append("   x %.2f".formatted(at(nanos[nanos.length - 1], 50) / at(nanos[0], 50)))
                .toString());
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var query : List.of(
                "",
                "status=IN_REVIEW",
                "status=DRAFT,IN_REVIEW",
                "severity=SEV-1",
                "kind=near_miss",
                "cause=tool",
                "owner=user7",
                "space=S7",
                "service=platform",
                "service=service 7",
                "team=team 7",
                "label=label 7",
                "label=review",
                "text=checkout",
                "text=payment slow",
                "text=checkout refused card",
                "from=2026-11-01&to=2026-11-15",
                "service=platform&severity=SEV-1",
                "service=platform&status=CLOSED&cause=tool",
                "team=operations&space=S7",
                "service=platform&team=operations&label=review",
                "service=platform&text=checkout",
                "space=S7&status=CLOSED",
                "service=service 7&status=DRAFT",
                "severity=SEV-1&owner=user7&status=CLOSED",
                "service=service 7&team=team 7&label=label 7",
                "text=nothing of this")) {
            questions.add(list(query.isEmpty() ? "all" : query, IndexBench::everything, filter(query)));
        }
        questions.add(new Question("all, behind nine tenths", 100, site -> everything(site)
                .slice(
                        IndexFilter.ALL,
                        Optional.of(new Place(NOW.minus(LargeSite.STEP.multipliedBy(site.size * 9L / 10)), 1)),
                        PAGE)
                .lines()
                .size()));
        questions.add(
                list("all, every second page hidden", site -> browse(site, page -> page % 2 == 0), IndexFilter.ALL));
        questions.add(list(
                "all, all spaces but one hidden",
                site -> new BrowseIndex(
                        new StoredIndex(site.ao), pages(page -> page % 30 == 7), "S7"::equals, space -> ZoneOffset.UTC),
                IndexFilter.ALL));
        for (var late : List.of(true, false)) {
            questions.add(new Question("promises, " + (late ? "late" : "all"), 100, site -> promises(site)
                    .list(new ShowPromises.Choice(Optional.empty(), late), TODAY, Optional.empty(), PAGE)
                    .kept()
                    .size()));
        }
        questions.add(new Question("promises of one space", 100, site -> promises(site)
                .list(new ShowPromises.Choice(Optional.of("S7"), true), TODAY, Optional.empty(), PAGE)
                .kept()
                .size()));
        for (var topic : Topic.values()) {
            questions.add(new Question("report " + topic.code() + ", a month", 8, site -> reports(site)
                    .of(topic, new Span(TODAY.minusDays(30), TODAY), IndexFilter.ALL)
                    .told()));
        }
        for (var topic : Topic.values()) {
            questions.add(new Question("report " + topic.code() + ", at most 2 000", 3, site -> reports(site)
                    .of(topic, Span.yearTo(TODAY), IndexFilter.ALL)
                    .told()));
        }
        return questions;
    }

    private interface Browsing {

        BrowseIndex of(LargeSite site);
    }

    private static Question list(String name, Browsing browsing, IndexFilter filter) {
        return new Question(name, 100, site -> browsing.of(site)
                .slice(filter, Optional.empty(), PAGE)
                .lines()
                .size());
    }

    private static IndexFilter filter(String query) {
        Map<String, String> given = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .forEach(part -> given.put(part.split("=")[0], part.split("=")[1]));
        var asker = new IndexQuery.Asker(FakePeople.of("user7"), new FakeActingUser(), ZoneId.of("UTC"));
        return IndexQuery.read(name -> given.getOrDefault(name, ""), asker).filter();
    }

    private static BrowseIndex everything(LargeSite site) {
        return browse(site, page -> true);
    }

    private static BrowseIndex browse(LargeSite site, LongPredicate visible) {
        return new BrowseIndex(new StoredIndex(site.ao), pages(visible), space -> true, space -> ZoneOffset.UTC);
    }

    private static ShowPromises promises(LargeSite site) {
        var read = new ReadSettings(new InMemorySettings());
        var desk = new ShowPromises.Desk(FakePeople.of("user7"), new StoredReasons(site.ao));
        var rules = new PromiseSettings(read, new RulesOfSpace(read));
        return new ShowPromises(new StoredPromises(site.ao), rules, pages(page -> true), desk, CLOCK);
    }

    private static ShowReport reports(LargeSite site) {
        return new ShowReport(
                everything(site),
                page -> Optional.of(new Origins.Origin(NOW, Set.of(new UserRef("user" + page % 200)))),
                new StoredSequels(site.ao),
                space -> Rules.DEFAULT,
                new ShowReport.Onlooker(new Names(), CLOCK));
    }

    private static final class Names implements Faces {

        @Override
        public String name(UserRef who) {
            return who.key();
        }

        @Override
        public Collection<String> groups(UserRef who) {
            return List.of("sre");
        }
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
}
