package org.aftermath.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.Measures;
import org.aftermath.core.measure.Verdict;

public final class InMemoryMeasures implements Measures {

    private final Map<String, Measure> measures = new HashMap<>();

    @Override
    public synchronized List<Measure> ofPage(long pageId) {
        return measures.values().stream()
                .filter(each -> each.pageId() == pageId)
                .sorted(Comparator.comparing(Measure::at).thenComparing(Measure::id))
                .toList();
    }

    @Override
    public synchronized Optional<Measure> find(long pageId, String id) {
        return Optional.ofNullable(measures.get(id)).filter(each -> each.pageId() == pageId);
    }

    @Override
    public synchronized Optional<Measure> keep(Measure measure) {
        if (versionOf(measure) != measure.version()) {
            return Optional.empty();
        }
        var stored = measure.stored(measure.version() + 1);
        measures.put(measure.id(), stored);
        return Optional.of(stored);
    }

    private int versionOf(Measure measure) {
        return Optional.ofNullable(measures.get(measure.id()))
                .map(Measure::version)
                .orElse(0);
    }

    @Override
    public synchronized boolean drop(Measure measure) {
        return versionOf(measure) == measure.version() && measures.remove(measure.id()) != null;
    }

    @Override
    public synchronized List<Measure> toRemind(LocalDate day, int most) {
        return measures.values().stream()
                .filter(each -> reminder(each).filter(due -> !due.isAfter(day)).isPresent())
                .sorted(Comparator.comparing(each -> reminder(each).orElseThrow()))
                .limit(most)
                .toList();
    }

    private static Optional<LocalDate> reminder(Measure measure) {
        return measure.verdict().flatMap(Verdict::reminder);
    }

    @Override
    public synchronized void forget(long pageId) {
        measures.values().removeIf(each -> each.pageId() == pageId);
    }
}
