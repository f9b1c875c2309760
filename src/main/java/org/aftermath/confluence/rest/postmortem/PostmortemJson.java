package org.aftermath.confluence.rest.postmortem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.aftermath.confluence.rest.facts.FactsJson;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.showing.ShowStatus;
import org.jspecify.annotations.Nullable;

/** Puts postmortems into JSON for the caller. */
public final class PostmortemJson {

    private final ShowStatus statuses;
    private final StandingJson standings;
    private final FactsJson facts;

    public PostmortemJson(ShowStatus statuses, People people, StandingJson standings) {
        this.statuses = statuses;
        this.standings = standings;
        this.facts = new FactsJson(people);
    }

    public PostmortemPayload of(Postmortem postmortem, PageFacts page) {
        var card = statuses.card(postmortem);
        var standing = standings.of(card);
        return new PostmortemPayload(
                postmortem.id(),
                page.pageId(),
                page.title(),
                page.spaceKey(),
                page.url(),
                postmortem.status().name(),
                postmortem.severity().code(),
                postmortem.kind().code(),
                postmortem.services(),
                userName(card.owner()),
                fullName(card.owner()),
                userName(card.incidentCommander()),
                fullName(card.incidentCommander()),
                postmortem
                        .externalMessage()
                        .map(needed -> needed ? "yes" : "no")
                        .orElse(null),
                times(postmortem),
                facts.of(postmortem),
                standing.required(),
                standing.completeness(),
                standing.clocks(),
                standing.next(),
                standing.moves(),
                new PostmortemPayload.Counts(
                        card.followUps().done(), card.followUps().total()),
                postmortem.version());
    }

    private static PostmortemPayload.Times times(Postmortem postmortem) {
        var times = postmortem.times();
        return new PostmortemPayload.Times(
                text(times.started()),
                text(times.detected()),
                text(times.announced()),
                text(times.mitigated()),
                text(times.resolved()),
                postmortem.details().zone().map(ZoneId::getId).orElse(null));
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    private static @Nullable String userName(Optional<Person> person) {
        return person.map(Person::userName).orElse(null);
    }

    private static @Nullable String fullName(Optional<Person> person) {
        return person.map(Person::fullName).orElse(null);
    }
}
