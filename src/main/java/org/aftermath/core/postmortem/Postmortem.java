package org.aftermath.core.postmortem;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * One incident's record. Immutable; a change is a new value with the same {@link #version} it was read at, and the
 * store gives it the next one.
 *
 * @param id minted when the record was made; a page that carries an id already taken is a copy (design §3)
 * @param pageId the Confluence page that tells the story
 * @param spaceKey the space of that page
 * @param title the page's title as last seen
 * @param services names of the services that were hit, in the order given
 * @param owner who sees the postmortem through (G03); unknown until named
 * @param externalMessage whether somebody outside needs a message; unknown until answered
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Postmortem(
        String id,
        long pageId,
        String spaceKey,
        String title,
        Status status,
        Severity severity,
        Kind kind,
        List<String> services,
        IncidentTimes times,
        Optional<UserRef> owner,
        Optional<UserRef> incidentCommander,
        Optional<Boolean> externalMessage,
        int version) {

    public Postmortem {
        requireNonNull(id);
        requireNonNull(spaceKey);
        requireNonNull(title);
        requireNonNull(status);
        requireNonNull(severity);
        requireNonNull(kind);
        services = List.copyOf(services);
        requireNonNull(times);
        requireNonNull(owner);
        requireNonNull(incidentCommander);
        requireNonNull(externalMessage);
    }

    /** The same record in another status. */
    public Postmortem at(Status other) {
        return new Postmortem(
                id,
                pageId,
                spaceKey,
                title,
                other,
                severity,
                kind,
                services,
                times,
                owner,
                incidentCommander,
                externalMessage,
                version);
    }

    /** The same record, told on a page that was renamed or moved. */
    public Postmortem toldOn(PageFacts page) {
        return new Postmortem(
                id,
                pageId,
                page.spaceKey(),
                page.title(),
                status,
                severity,
                kind,
                services,
                times,
                owner,
                incidentCommander,
                externalMessage,
                version);
    }

    /** The same record with these answers where it has none yet; what is known stays. */
    Postmortem answered(
            IncidentTimes when, Optional<UserRef> who, Optional<UserRef> commander, Optional<Boolean> external) {
        return new Postmortem(
                id,
                pageId,
                spaceKey,
                title,
                status,
                severity,
                kind,
                services,
                times.or(when),
                owner.or(() -> who),
                incidentCommander.or(() -> commander),
                externalMessage.or(() -> external),
                version);
    }

    /** The same record as the store has it now. */
    public Postmortem stored(int storedVersion) {
        return new Postmortem(
                id,
                pageId,
                spaceKey,
                title,
                status,
                severity,
                kind,
                services,
                times,
                owner,
                incidentCommander,
                externalMessage,
                storedVersion);
    }
}
