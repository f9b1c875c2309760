package org.aftermath.core.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;
import org.aftermath.core.report.Sequel.Led;
import org.aftermath.core.text.Message;

/**
 * Whether writing and leading meetings rest on few shoulders (P05, P20). It counts work that was taken on, in the order of
 * the alphabet; nobody is ranked, and no incident is anybody's (B04).
 */
final class WorkFigures {

    private static final int RECENT_DAYS = 90;
    private static final int MOST_GROUPS = 5;

    private final List<Telling> told;
    private final Faces faces;

    private final Map<UserRef, Collection<String>> known = new HashMap<>();

    WorkFigures(List<Telling> told, Faces faces) {
        this.told = told;
        this.faces = faces;
    }

    /** Asks the host once for each person. */
    private Collection<String> groupsOf(UserRef who) {
        return known.computeIfAbsent(who, faces::groups);
    }

    /** How much of each kind of work the one person has who has most of it, without saying who. */
    Figure load() {
        return new Figure(
                "load",
                false,
                1,
                List.of(
                        Message.of("aftermath.report.top-share"),
                        Message.of("aftermath.report.people"),
                        Message.of("aftermath.report.pieces")),
                List.of(
                        load("owned", WorkFigures::owners),
                        load("wrote", Telling::writers),
                        load("led", each -> each.sequel().meetings().stream()
                                .map(Led::who)
                                .toList())));
    }

    private Row load(String name, Function<Telling, Collection<UserRef>> read) {
        Map<UserRef, Integer> counts = new HashMap<>();
        told.forEach(each -> read.apply(each).forEach(who -> counts.merge(who, 1, Integer::sum)));
        var all = counts.values().stream().mapToInt(count -> count).sum();
        var most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return Row.of(
                Message.of("aftermath.report.load." + name),
                List.of(Cell.share(most, all), Cell.of(counts.size()), Cell.of(all)));
    }

    private static List<UserRef> owners(Telling each) {
        return each.postmortem().owner().stream().toList();
    }

    /** Who owned and who wrote postmortems that were begun in the last 90 days of the span, by name. */
    Figure writers(Span span) {
        var since = span.to().minusDays(RECENT_DAYS);
        Map<String, long[]> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        told.stream().filter(each -> isSince(each, since)).forEach(each -> {
            owners(each).forEach(who -> count(byName, who, 0));
            each.writers().forEach(who -> count(byName, who, 1));
        });
        return new Figure(
                "writers",
                false,
                0,
                List.of(Message.of("aftermath.report.load.owned"), Message.of("aftermath.report.load.wrote")),
                byName.entrySet().stream()
                        .map(row -> Row.of(
                                Figure.asIs(row.getKey()),
                                List.of(Cell.of(row.getValue()[0]), Cell.of(row.getValue()[1]))))
                        .toList());
    }

    private static boolean isSince(Telling each, LocalDate since) {
        return each.dayOf(each.origin().made()).isAfter(since);
    }

    private void count(Map<String, long[]> byName, UserRef who, int column) {
        byName.computeIfAbsent(faces.name(who), name -> new long[2])[column]++;
    }

    /** From which groups those came who led meetings, by month (P20). Groups of everybody tell nothing and are left out. */
    Figure facilitators(Span span) {
        var names = groups();
        var columns = names.size() + 1;
        var tally = new Tally<YearMonth>(columns).of(span.months());
        for (var each : told) {
            for (var led : each.sequel().meetings()) {
                var month = YearMonth.from(each.dayOf(led.when()));
                tally.addIfShown(month, column(led.who(), names));
            }
        }
        var heads = new ArrayList<Message>();
        names.stream().map(Figure::asIs).forEach(heads::add);
        heads.add(Message.of("aftermath.report.none.groups"));
        heads.add(Message.of("aftermath.report.sum"));
        return new Figure("facilitators", true, columns, heads, tally.rows(Span::label));
    }

    /** The first group that tells something of the person, so that nobody counts twice. */
    private int column(UserRef who, List<String> names) {
        var theirs = groupsOf(who);
        for (var column = 0; column < names.size(); column++) {
            if (theirs.contains(names.get(column))) {
                return column;
            }
        }
        return names.size();
    }

    /** Those with the most facilitators that not everybody in the report is in. */
    private List<String> groups() {
        var leaders = told.stream()
                .flatMap(each -> each.sequel().meetings().stream().map(Led::who))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var common = common();
        Map<String, Long> counts = leaders.stream()
                .flatMap(who -> groupsOf(who).stream().filter(group -> !common.contains(group)))
                .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> group) -> group.getValue())
                        .reversed())
                .limit(MOST_GROUPS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> common() {
        var everybody = told.stream()
                .flatMap(each -> Stream.of(
                                each.writers(),
                                owners(each),
                                each.sequel().meetings().stream().map(Led::who).toList())
                        .flatMap(Collection::stream))
                .collect(Collectors.toSet());
        var common = new HashSet<String>();
        if (everybody.size() > 1) {
            everybody.stream().findFirst().ifPresent(who -> common.addAll(groupsOf(who)));
            everybody.forEach(who -> common.retainAll(groupsOf(who)));
        }
        return common;
    }
}
