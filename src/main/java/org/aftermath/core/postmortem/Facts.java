package org.aftermath.core.postmortem;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;

/** All facts, in the order in which people read them. */
public final class Facts {

    static final int MOST_ISSUES = 20;

    private static final int MOST_NAMES = 50;
    private static final int SHORT_TEXT = 255;
    private static final int LONG_TEXT = 4000;

    public static final List<Fact<?>> ALL = List.of(
            new Fact<>(
                    "severity",
                    Notations.word(Style.SEVERITY, Severity::code, Severity::of),
                    Postmortem::severity,
                    (draft, value) -> draft.severity = value),
            new Fact<>(
                    "kind",
                    Notations.word(Style.KIND, Kind::code, Kind::of),
                    Postmortem::kind,
                    (draft, value) -> draft.kind = value),
            new Fact<>(
                    "services",
                    Notations.names(MOST_NAMES),
                    Postmortem::services,
                    (draft, value) -> draft.services = value),
            new Fact<>(
                    "cause",
                    Notations.word(Style.CAUSE, Cause::code, Cause::of),
                    known -> known.details().cause(),
                    (draft, value) -> draft.cause = value),
            new Fact<>(
                    "startedAt",
                    Notations.MOMENT,
                    known -> known.times().started(),
                    (draft, value) -> draft.started = value),
            new Fact<>(
                    "detectedAt",
                    Notations.MOMENT,
                    known -> known.times().detected(),
                    (draft, value) -> draft.detected = value),
            new Fact<>(
                    "announcedAt",
                    Notations.MOMENT,
                    known -> known.times().announced(),
                    (draft, value) -> draft.announced = value),
            new Fact<>(
                    "mitigatedAt",
                    Notations.MOMENT,
                    known -> known.times().mitigated(),
                    (draft, value) -> draft.mitigated = value),
            new Fact<>(
                    "resolvedAt",
                    Notations.MOMENT,
                    known -> known.times().resolved(),
                    (draft, value) -> draft.resolved = value),
            new Fact<>("zone", Notations.ZONE, known -> known.details().zone(), (draft, value) -> draft.zone = value),
            new Fact<>(
                    "affected",
                    Notations.NUMBER,
                    known -> known.details().impact().affected(),
                    (draft, value) -> draft.affected = value),
            new Fact<>(
                    "affectedUnit",
                    Notations.text(SHORT_TEXT),
                    known -> known.details().impact().unit(),
                    (draft, value) -> draft.unit = value),
            new Fact<>(
                    "supportRequests",
                    Notations.NUMBER,
                    known -> known.details().impact().supportRequests(),
                    (draft, value) -> draft.supportRequests = value),
            new Fact<>(
                    "failedShare",
                    Notations.SHARE,
                    known -> known.details().impact().failedShare(),
                    (draft, value) -> draft.failedShare = value),
            new Fact<>(
                    "impact",
                    Notations.text(LONG_TEXT),
                    known -> known.details().impact().text(),
                    (draft, value) -> draft.impact = value),
            new Fact<>(
                    "fullOutage",
                    Notations.YES_NO,
                    known -> known.details().fullOutage(),
                    (draft, value) -> draft.fullOutage = value),
            new Fact<>(
                    "externalMessage",
                    Notations.YES_NO,
                    Postmortem::externalMessage,
                    (draft, value) -> draft.externalMessage = value),
            new Fact<>("owner", Notations.PERSON, Postmortem::owner, (draft, value) -> draft.owner = value),
            new Fact<>(
                    "incidentCommander",
                    Notations.PERSON,
                    Postmortem::incidentCommander,
                    (draft, value) -> draft.incidentCommander = value),
            new Fact<>(
                    "responders",
                    ResponderLines.NOTATION,
                    known -> known.details().responders(),
                    (draft, value) -> draft.responders = value),
            new Fact<>(
                    "teams",
                    Notations.names(MOST_NAMES),
                    known -> known.details().teams(),
                    (draft, value) -> draft.teams = value),
            new Fact<>(
                    "incidentIssues",
                    Notations.ISSUE_KEYS,
                    known -> known.details().issues(),
                    (draft, value) -> draft.issues = value),
            new Fact<>(
                    "recordingUrl",
                    Notations.ADDRESS_TEXT,
                    known -> known.details().recording(),
                    (draft, value) -> draft.recording = value),
            new Fact<>(
                    "meetingAt",
                    Notations.MOMENT,
                    known -> known.review().meetingAt(),
                    (draft, value) -> draft.meetingAt = value),
            new Fact<>(
                    "linkSentAt",
                    Notations.MOMENT,
                    known -> known.review().linkSentAt(),
                    (draft, value) -> draft.linkSentAt = value),
            new Fact<>(
                    "heldAt",
                    Notations.MOMENT,
                    known -> known.review().heldAt(),
                    (draft, value) -> draft.heldAt = value));

    private Facts() {}

    /** Empty if no fact has that name. */
    public static Optional<Fact<?>> named(String name) {
        for (var fact : ALL) {
            if (fact.name().equals(name)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
