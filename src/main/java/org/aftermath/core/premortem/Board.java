package org.aftermath.core.premortem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.people.UserRef;

/**
 * A premortem as one person may see it now (M04, M11). Before the reveal it holds what they wrote themselves and nothing of
 * others, not even how many there are; of ratings it holds their own, and those of others once they are open. Whatever
 * shows premortems shows this. Immutable.
 *
 * @param lines in the order in which they were typed
 * @param order of exactly those lines
 */
public record Board(Premortem premortem, List<Line> lines, Order order) {

    /**
     * A scenario with what is thought of it.
     *
     * @param own how the reader rated it
     * @param open whether the ratings of others are shown
     * @param ratings empty unless they are open
     * @param missing who has to rate and did not, of a scenario that all see
     */
    public record Line(
            Scenario scenario, Optional<Integer> own, boolean open, List<Rating> ratings, List<UserRef> missing) {

        public Line {
            ratings = List.copyOf(ratings);
            missing = List.copyOf(missing);
        }

        /** Nobody's while they are hidden, the reader's own included: a spread with it would tell the rest. */
        public Opinions opinions() {
            return Opinions.of(ratings);
        }
    }

    /** What the scenarios of one service come to; {@code impact} in tenths (M10). */
    public record Weight(String service, int scenarios, int impact) {}

    private static final Comparator<Line> AS_TYPED = Comparator.comparing(
                    (Line line) -> line.scenario().at())
            .thenComparing(line -> line.scenario().id());

    public Board {
        lines = List.copyOf(lines);
    }

    /**
     * Empty if the page has no premortem.
     *
     * @param reader empty for nobody in particular, who sees what everybody sees
     */
    public static Optional<Board> of(Premortems premortems, long pageId, Optional<UserRef> reader) {
        return premortems.ofPage(pageId).map(premortem -> {
            var scenarios = premortems.scenarios(pageId);
            var ratings = premortem.isRevealed() ? premortems.ratings(pageId) : List.<Rating>of();
            return of(premortem, scenarios, ratings, reader);
        });
    }

    static Board of(Premortem premortem, List<Scenario> scenarios, List<Rating> ratings, Optional<UserRef> reader) {
        var rated = ratings.stream().collect(Collectors.groupingBy(Rating::scenarioId));
        var lines = scenarios.stream()
                .filter(scenario -> premortem.isRevealed() || reader.equals(Optional.of(scenario.author())))
                .map(scenario -> line(premortem, scenario, rated.getOrDefault(scenario.id(), List.of()), reader))
                .sorted(AS_TYPED)
                .toList();
        var ids = lines.stream().map(line -> line.scenario().id()).toList();
        return new Board(premortem, lines, (premortem.isRevealed() ? premortem.order() : Order.EMPTY).of(ids));
    }

    private static Line line(Premortem premortem, Scenario scenario, List<Rating> ratings, Optional<UserRef> reader) {
        var raters = ratings.stream().map(Rating::who).collect(Collectors.toSet());
        var required = premortem.participants().required();
        var missing = premortem.isRevealed()
                ? required.stream().filter(who -> !raters.contains(who)).toList()
                : List.<UserRef>of();
        var open = premortem.isRevealed() && (premortem.ratingsOpen() || !required.isEmpty() && missing.isEmpty());
        var own = ratings.stream()
                .filter(rating -> reader.equals(Optional.of(rating.who())))
                .map(Rating::value)
                .findFirst();
        return new Line(scenario, own, open, open ? ratings : List.of(), missing);
    }

    public Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.scenario().id().equals(id)).findFirst();
    }

    /** Where people differ most first (M11); those whose ratings are hidden come last, as they were typed. */
    public List<Line> discussion() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::opinions, Opinions.FIRST_TO_DISCUSS)
                        .thenComparing(AS_TYPED))
                .toList();
    }

    /** From worst to least, as the group ordered them. */
    public List<Line> ordered() {
        var byId =
                lines.stream().collect(Collectors.toMap(line -> line.scenario().id(), Function.identity()));
        return order.all().stream().map(byId::get).toList();
    }

    /** The heaviest service first; of equal ones by name. Hidden ratings weigh nothing (M10). */
    public List<Weight> weights() {
        var weights = new LinkedHashMap<String, Weight>();
        for (var line : lines) {
            var weight = new Weight(
                    line.scenario().service(), 1, line.opinions().mean().orElse(0));
            weights.merge(
                    weight.service(),
                    weight,
                    (one, more) -> new Weight(
                            one.service(), one.scenarios() + more.scenarios(), one.impact() + more.impact()));
        }
        return weights.values().stream()
                .sorted(Comparator.comparing(Weight::impact).reversed().thenComparing(Weight::service))
                .toList();
    }

    /** The scenario that the whole family goes back to; the scenario itself if it was linked to none that is seen. */
    public Scenario rootOf(Scenario scenario) {
        var byId = new HashMap<String, Scenario>();
        lines.forEach(line -> byId.put(line.scenario().id(), line.scenario()));
        var seen = new HashSet<String>();
        var root = scenario;
        while (seen.add(root.id()) && root.kin().map(byId::get).isPresent()) {
            root = root.kin().map(byId::get).orElseThrow();
        }
        return root;
    }

    /** By scenario, the one it could be linked to: the same failure at another time, typed earlier (M06). */
    public Map<String, Scenario> unlinkedVariants() {
        var found = new HashMap<String, Scenario>();
        for (var place = 0; place < lines.size(); place++) {
            var scenario = lines.get(place).scenario();
            lines.subList(0, place).stream()
                    .map(Line::scenario)
                    .filter(earlier -> scenario.kin().isEmpty() && scenario.isSameFailure(earlier))
                    .findFirst()
                    .ifPresent(earlier -> found.put(scenario.id(), earlier));
        }
        return found;
    }
}
