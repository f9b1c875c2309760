package org.aftermath.core.incident;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.incident.IncidentLinks.Link;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

/** Notes down that an incident is to hear of its postmortem, whoever names the incident and wherever. */
public final class LinkedPostmortems implements Postmortems {

    private final Postmortems store;
    private final IncidentLinks links;
    private final ActingUser acting;
    private final Clock clock;

    public LinkedPostmortems(Postmortems store, IncidentLinks links, ActingUser acting, Clock clock) {
        this.store = store;
        this.links = links;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = store.add(postmortem);
        note(List.of(), added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var before = store.ofPage(postmortem.pageId())
                .map(known -> known.details().issues())
                .orElse(List.of());
        var updated = store.update(postmortem);
        updated.ifPresent(now -> note(before, now));
        return updated;
    }

    private void note(List<String> before, Postmortem now) {
        acting.current().or(now::owner).ifPresent(by -> now.details().issues().stream()
                .filter(issue -> !before.contains(issue))
                .forEach(issue -> links.ask(new Link(now.pageId(), issue, by, 0), clock.instant())));
    }

    @Override
    public Optional<Postmortem> ofPage(long pageId) {
        return store.ofPage(pageId);
    }

    @Override
    public Optional<Postmortem> byId(String id) {
        return store.byId(id);
    }

    @Override
    public List<Postmortem> list(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        return store.list(filter, cursor, limit);
    }

    @Override
    public void forget(long pageId) {
        store.forget(pageId);
    }
}
