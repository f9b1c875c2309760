package org.aftermath.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.index.Index;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.index.Terms;

public final class InMemoryIndex implements Index {

    private static final Comparator<Place> OLDEST_FIRST =
            Comparator.comparing(Place::at).thenComparing(Place::pageId);

    private final Map<Long, Line> byPage = new ConcurrentHashMap<>();

    @Override
    public List<Line> scan(IndexFilter filter, Optional<Place> after, int limit) {
        return byPage.values().stream()
                .filter(line -> passes(filter, line))
                .filter(line -> after.map(place -> OLDEST_FIRST.compare(line.place(), place) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Line::place, OLDEST_FIRST).reversed())
                .limit(limit)
                .toList();
    }

    private static boolean passes(IndexFilter filter, Line line) {
        var postmortem = line.postmortem();
        return isOneOf(filter.statuses(), postmortem.status())
                && isOneOf(filter.severities(), postmortem.severity())
                && isOneOf(filter.kinds(), postmortem.kind())
                && isOneOf(filter.causes(), postmortem.details().cause())
                && isOneOf(filter.spaces(), postmortem.spaceKey())
                && (filter.owner().isEmpty() || filter.owner().equals(postmortem.owner()))
                && filter.period()
                        .earliest()
                        .map(from -> !line.at().isBefore(from))
                        .orElse(true)
                && filter.period().latest().map(to -> line.at().isBefore(to)).orElse(true)
                && Terms.of(line).containsAll(Terms.wanted(filter))
                && Terms.needles(filter).stream().allMatch(Terms.words(line)::contains);
    }

    private static <T> boolean isOneOf(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    @Override
    public List<String> spaces() {
        return byPage.values().stream()
                .map(line -> line.postmortem().spaceKey())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void keep(Line line) {
        byPage.put(line.postmortem().pageId(), line);
    }

    @Override
    public void forget(long pageId) {
        byPage.remove(pageId);
    }
}
