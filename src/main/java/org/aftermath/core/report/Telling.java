package org.aftermath.core.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/**
 * What one postmortem tells a report. Immutable.
 *
 * @param at when the incident began, or what is nearest to that
 * @param rules of its space: what is required, until when, on which days
 */
record Telling(Postmortem postmortem, Instant at, Rules rules, Origins.Origin origin, Sequel sequel) {

    Telling {
        requireNonNull(postmortem);
        requireNonNull(at);
        requireNonNull(rules);
        requireNonNull(origin);
        requireNonNull(sequel);
    }

    Severity severity() {
        return postmortem.severity();
    }

    /** The day of the incident where its space is at home. */
    LocalDate day() {
        return dayOf(at);
    }

    LocalDate dayOf(Instant when) {
        return rules.calendar().dayOf(when);
    }

    boolean isRequired() {
        return rules.requiredSeverities().contains(severity())
                && rules.requiredKinds().contains(postmortem.kind());
    }

    /** Who wrote on the page or in the record. */
    Set<UserRef> writers() {
        return Stream.concat(origin.writers().stream(), sequel.writers().stream())
                .collect(Collectors.toSet());
    }

    /** When it first came to a status. */
    Optional<Instant> cameTo(Status status) {
        return sequel.moves().stream()
                .filter(move -> move.to() == status)
                .map(StatusChange::when)
                .min(Instant::compareTo);
    }

    /** Over, also where it may stay reviewed because nobody outside waits for a message (G08). */
    boolean isFinished() {
        return postmortem.status() == Status.CLOSED
                || postmortem.status() == Status.REVIEWED
                        && !postmortem.externalMessage().orElse(true);
    }
}
