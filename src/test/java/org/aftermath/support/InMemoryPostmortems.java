package org.aftermath.support;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

public final class InMemoryPostmortems implements Postmortems {

    private final Map<Long, Postmortem> byPage = new ConcurrentHashMap<>();

    @Override
    public Optional<Postmortem> ofPage(long pageId) {
        return Optional.ofNullable(byPage.get(pageId));
    }

    @Override
    public Optional<Postmortem> byId(String id) {
        return byPage.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var stored = postmortem.stored(1);
        if (byId(postmortem.id()).isPresent() || byPage.putIfAbsent(postmortem.pageId(), stored) != null) {
            throw new IllegalStateException("Already there: " + postmortem.id());
        }
        return stored;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var now = byPage.get(postmortem.pageId());
        if (now == null || now.version() != postmortem.version()) {
            return Optional.empty();
        }
        var stored = postmortem.stored(now.version() + 1);
        return byPage.replace(postmortem.pageId(), now, stored) ? Optional.of(stored) : Optional.empty();
    }

    @Override
    public List<Postmortem> list(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        return byPage.values().stream()
                .filter(each -> cursor.map(page -> each.pageId() < page).orElse(true))
                .filter(each -> passes(filter, each))
                .sorted(Comparator.comparingLong(Postmortem::pageId).reversed())
                .limit(limit)
                .toList();
    }

    private static boolean passes(PostmortemFilter filter, Postmortem each) {
        return filter.status().map(each.status()::equals).orElse(true)
                && filter.severity().map(each.severity()::equals).orElse(true)
                && filter.spaceKey().map(each.spaceKey()::equals).orElse(true)
                && filter.service().map(service -> hits(each, service)).orElse(true)
                && filter.from().map(from -> startsFrom(each, from)).orElse(true)
                && filter.to().map(to -> startsBefore(each, to)).orElse(true);
    }

    private static boolean hits(Postmortem each, String service) {
        return each.services().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(service.toLowerCase(Locale.ROOT)));
    }

    private static boolean startsFrom(Postmortem each, java.time.Instant from) {
        return each.times().started().filter(start -> !start.isBefore(from)).isPresent();
    }

    private static boolean startsBefore(Postmortem each, java.time.Instant to) {
        return each.times().started().filter(start -> start.isBefore(to)).isPresent();
    }

    @Override
    public void forget(long pageId) {
        byPage.remove(pageId);
    }
}
