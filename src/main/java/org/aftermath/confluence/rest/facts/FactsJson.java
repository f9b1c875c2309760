package org.aftermath.confluence.rest.facts;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Review;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Speaker;
import org.jspecify.annotations.Nullable;

/** Puts facts into JSON, for those who read and for forms. */
public final class FactsJson {

    private final People people;

    public FactsJson(People people) {
        this.people = people;
    }

    public FactsPayload of(Postmortem postmortem) {
        var details = postmortem.details();
        return new FactsPayload(
                details.cause().code(),
                durations(postmortem.times()),
                impact(details.impact()),
                details.fullOutage().map(yes -> yes ? "yes" : "no").orElse(null),
                details.teams(),
                details.responders().stream().map(this::responder).toList(),
                details.issues(),
                known(details.recording()),
                review(postmortem.review()));
    }

    public FactsForm form(Postmortem postmortem, Speaker reader) {
        var values = new LinkedHashMap<String, String>();
        Facts.ALL.forEach(fact -> values.put(fact.name(), fact.write(postmortem, reader)));
        return new FactsForm(postmortem.version(), reader.zone().getId(), values);
    }

    private static FactsPayload.Durations durations(IncidentTimes times) {
        return new FactsPayload.Durations(text(times.toDetect()), text(times.toMitigate()), text(times.toResolve()));
    }

    private static @Nullable String text(Optional<Duration> duration) {
        return duration.map(Duration::toString).orElse(null);
    }

    private static FactsPayload.Impact impact(Impact impact) {
        return new FactsPayload.Impact(
                impact.affected().orElse(null),
                known(impact.unit()),
                impact.supportRequests().orElse(null),
                impact.failedShare().orElse(null),
                known(impact.text()));
    }

    private FactsPayload.Responder responder(Responder responder) {
        var person = responder.user().flatMap(people::find);
        return new FactsPayload.Responder(
                responder.role().code(),
                person.map(Person::userName)
                        .or(() -> responder.user().map(UserRef::key))
                        .orElse(null),
                person.map(Person::fullName).orElse(responder.name()));
    }

    private static FactsPayload.Review review(Review review) {
        return new FactsPayload.Review(
                review.meetingAt().map(Object::toString).orElse(null),
                review.linkSentAt().map(Object::toString).orElse(null),
                review.heldAt().map(Object::toString).orElse(null));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
