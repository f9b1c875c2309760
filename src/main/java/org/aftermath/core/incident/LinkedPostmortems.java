package org.aftermath.core.incident;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.incident.IncidentLinks.Link;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Notes down that an incident is to hear of its postmortem, whoever names the incident and wherever. */
public final class LinkedPostmortems extends ForwardingPostmortems {

    private final IncidentLinks links;
    private final ActingUser acting;
    private final Clock clock;

    public LinkedPostmortems(Postmortems store, IncidentLinks links, ActingUser acting, Clock clock) {
        super(store);
        this.links = links;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = super.add(postmortem);
        note(List.of(), added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var before = ofPage(postmortem.pageId())
                .map(known -> known.details().issues())
                .orElse(List.of());
        var updated = super.update(postmortem);
        updated.ifPresent(now -> note(before, now));
        return updated;
    }

    private void note(List<String> before, Postmortem now) {
        acting.current().or(now::owner).ifPresent(by -> now.details().issues().stream()
                .filter(issue -> !before.contains(issue))
                .forEach(issue -> links.ask(new Link(now.pageId(), issue, by, 0), clock.instant())));
    }
}
