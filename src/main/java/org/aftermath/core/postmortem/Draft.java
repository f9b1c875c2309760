package org.aftermath.core.postmortem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.UserRef;

/** A record on the way to its next value: every attribute that may change, open to be set. Never leaves its thread. */
final class Draft {

    private final Postmortem before;

    String spaceKey;
    String title;
    Status status;
    Severity severity;
    Kind kind;
    List<String> services;
    Optional<Instant> started;
    Optional<Instant> detected;
    Optional<Instant> announced;
    Optional<Instant> mitigated;
    Optional<Instant> resolved;
    Optional<UserRef> owner;
    Optional<UserRef> incidentCommander;
    Optional<Boolean> externalMessage;
    Cause cause;
    Optional<Long> affected;
    String unit;
    Optional<Long> supportRequests;
    Optional<BigDecimal> failedShare;
    String impact;
    Optional<Boolean> fullOutage;
    Optional<ZoneId> zone;
    List<String> teams;
    List<Responder> responders;
    String recording;
    List<String> issues;
    Optional<Instant> meetingAt;
    Optional<Instant> heldAt;
    Optional<Instant> linkSentAt;
    int version;

    Draft(Postmortem before) {
        this.before = before;
        spaceKey = before.spaceKey();
        title = before.title();
        status = before.status();
        severity = before.severity();
        kind = before.kind();
        services = before.services();
        started = before.times().started();
        detected = before.times().detected();
        announced = before.times().announced();
        mitigated = before.times().mitigated();
        resolved = before.times().resolved();
        owner = before.owner();
        incidentCommander = before.incidentCommander();
        externalMessage = before.externalMessage();
        cause = before.details().cause();
        affected = before.details().impact().affected();
        unit = before.details().impact().unit();
        supportRequests = before.details().impact().supportRequests();
        failedShare = before.details().impact().failedShare();
        impact = before.details().impact().text();
        fullOutage = before.details().fullOutage();
        zone = before.details().zone();
        teams = before.details().teams();
        responders = before.details().responders();
        recording = before.details().recording();
        issues = before.details().issues();
        meetingAt = before.review().meetingAt();
        heldAt = before.review().heldAt();
        linkSentAt = before.review().linkSentAt();
        version = before.version();
    }

    Draft times(IncidentTimes times) {
        started = times.started();
        detected = times.detected();
        announced = times.announced();
        mitigated = times.mitigated();
        resolved = times.resolved();
        return this;
    }

    Postmortem build() {
        return new Postmortem(
                before.id(),
                before.pageId(),
                spaceKey,
                title,
                status,
                severity,
                kind,
                services,
                new IncidentTimes(started, detected, announced, mitigated, resolved),
                owner,
                incidentCommander,
                externalMessage,
                details(),
                new Review(meetingAt, heldAt, linkSentAt),
                version);
    }

    private Details details() {
        var figures = new Impact(affected, unit, supportRequests, failedShare, impact);
        return new Details(cause, figures, fullOutage, zone, teams, responders, recording, issues);
    }
}
