package org.aftermath.core.foresight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scenarios by their words, to be asked which of them an incident resembles: rare words that both say count more than
 * common ones, and the same service more than any word (decision 0051). Made once for a state of the scenarios; asking
 * reads nothing else. Immutable; safe for any thread.
 */
final class ScenarioIndex {

    /**
     * What somebody imagined.
     *
     * @param period when and how long; it tells variants of one failure apart
     */
    record Imagined(String id, long pageId, String service, String failure, String period) {}

    /** Words that a scenario shares with an incident, rated; a higher score resembles more. */
    record Match(Imagined scenario, double score) {}

    private record Posting(int scenario, double weight) {}

    private static final Terms TERMS = new Terms(new Meanings());
    private static final double PERIOD = 0.15;
    private static final double TITLE = 1.5;
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.4;
    private static final double SAME_SERVICE = 1.9;
    /** As if so many more were known that share nothing: of three scenarios, two may well say "invoice". */
    private static final int ELSEWHERE = 100;
    /** Below it only what everybody writes is shared. */
    private static final double NOTHING_IN_COMMON = 3;

    private final List<Imagined> scenarios;
    private final Map<String, List<Posting>> postings = new HashMap<>();

    ScenarioIndex(List<Imagined> scenarios) {
        this.scenarios = List.copyOf(scenarios);
        var terms = this.scenarios.stream().map(ScenarioIndex::terms).toList();
        var mean = terms.stream().mapToDouble(ScenarioIndex::length).average().orElse(1);
        for (var each = 0; each < terms.size(); each++) {
            var norm = SATURATION * (1 - LENGTH + LENGTH * length(terms.get(each)) / mean);
            for (var term : terms.get(each).entrySet()) {
                var weight = term.getValue() * (SATURATION + 1) / (term.getValue() + norm);
                postings.computeIfAbsent(term.getKey(), key -> new ArrayList<>())
                        .add(new Posting(each, weight));
            }
        }
    }

    /** How many scenarios it knows. */
    int size() {
        return scenarios.size();
    }

    /**
     * The scenarios that an incident resembles most, best first; none that shares next to nothing with it.
     *
     * @param visible asked only as often as it takes to fill the answer
     */
    List<Match> like(Incident incident, int most, Predicate<Imagined> visible) {
        var services = incident.services().stream().map(ScenarioIndex::name).collect(Collectors.toSet());
        return scores(incident).entrySet().stream()
                .map(hit -> new Match(scenarios.get(hit.getKey()), hit.getValue()))
                .filter(match -> match.score() >= NOTHING_IN_COMMON)
                .map(match -> new Match(match.scenario(), match.score() * factor(match.scenario(), services)))
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(match -> match.scenario()
                        .id()))
                .filter(match -> visible.test(match.scenario()))
                .limit(most)
                .toList();
    }

    private Map<Integer, Double> scores(Incident incident) {
        var asked = new LinkedHashMap<>(TERMS.in(incident.words()));
        TERMS.in(incident.title()).forEach((term, weight) -> asked.merge(term, TITLE * weight, Double::sum));
        var scores = new HashMap<Integer, Double>();
        asked.forEach((term, times) -> {
            var found = postings.getOrDefault(term, List.of());
            var rarity = Math.log(1 + (scenarios.size() + ELSEWHERE - found.size() + 0.5) / (found.size() + 0.5));
            var weight = rarity * Math.log1p(times);
            found.forEach(posting -> scores.merge(posting.scenario(), weight * posting.weight(), Double::sum));
        });
        return scores;
    }

    private static double factor(Imagined scenario, Set<String> services) {
        return services.contains(name(scenario.service())) ? SAME_SERVICE : 1;
    }

    private static String name(String service) {
        return service.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Double> terms(Imagined scenario) {
        var terms = new LinkedHashMap<>(TERMS.in(scenario.service() + "\n" + scenario.failure()));
        TERMS.in(scenario.period()).forEach((term, weight) -> terms.merge(term, PERIOD * weight, Double::sum));
        return terms;
    }

    private static double length(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(weight -> weight).sum();
    }
}
