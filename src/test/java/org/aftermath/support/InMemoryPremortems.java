package org.aftermath.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.premortem.Scenario;

public final class InMemoryPremortems implements Premortems {

    private static final Comparator<Scenario> AS_TYPED =
            Comparator.comparing(Scenario::at).thenComparing(Scenario::id);

    private final Map<Long, Premortem> premortems = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, Rating> ratings = new HashMap<>();

    @Override
    public synchronized Optional<Premortem> ofPage(long pageId) {
        return Optional.ofNullable(premortems.get(pageId));
    }

    @Override
    public synchronized Optional<Premortem> keep(Premortem premortem) {
        if (ofPage(premortem.pageId()).map(Premortem::version).orElse(0) != premortem.version()) {
            return Optional.empty();
        }
        var stored = premortem.stored(premortem.version() + 1);
        premortems.put(premortem.pageId(), stored);
        return Optional.of(stored);
    }

    @Override
    public synchronized List<Scenario> scenarios(long pageId) {
        return scenarios.values().stream()
                .filter(each -> each.pageId() == pageId)
                .sorted(AS_TYPED)
                .toList();
    }

    @Override
    public synchronized List<Scenario> revealed(int most) {
        return scenarios.values().stream()
                .filter(each ->
                        ofPage(each.pageId()).filter(Premortem::isRevealed).isPresent())
                .sorted(AS_TYPED.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<Scenario> scenario(long pageId, String id) {
        return Optional.ofNullable(scenarios.get(id)).filter(each -> each.pageId() == pageId);
    }

    @Override
    public synchronized Optional<Scenario> keep(Scenario scenario) {
        if (versionOf(scenario.id()) != scenario.version()) {
            return Optional.empty();
        }
        var stored = scenario.stored(scenario.version() + 1);
        scenarios.put(scenario.id(), stored);
        return Optional.of(stored);
    }

    @Override
    public synchronized boolean drop(Scenario scenario) {
        if (versionOf(scenario.id()) != scenario.version()) {
            return false;
        }
        ratings.values().removeIf(each -> each.scenarioId().equals(scenario.id()));
        return scenarios.remove(scenario.id()) != null;
    }

    private int versionOf(String id) {
        return Optional.ofNullable(scenarios.get(id)).map(Scenario::version).orElse(0);
    }

    @Override
    public synchronized List<Rating> ratings(long pageId) {
        return ratings.values().stream().filter(each -> each.pageId() == pageId).toList();
    }

    @Override
    public synchronized void rate(Rating rating) {
        ratings.put(rating.scenarioId() + "-" + rating.who().key(), rating);
    }

    @Override
    public synchronized void forget(long pageId) {
        premortems.remove(pageId);
        scenarios.values().removeIf(each -> each.pageId() == pageId);
        ratings.values().removeIf(each -> each.pageId() == pageId);
    }
}
