package org.aftermath.core.postmortem;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
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
 * @param details what is known of the incident beyond that
 * @param review the meeting in which the postmortem is reviewed
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
        Details details,
        Review review,
        int version) {

    /** Of no page, with nothing known. */
    static final Postmortem BLANK = new Postmortem(
            "",
            0,
            "",
            "",
            Status.DRAFT,
            Severity.NONE,
            Kind.INCIDENT,
            List.of(),
            IncidentTimes.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Details.NONE,
            Review.NONE,
            0);

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
        requireNonNull(details);
        requireNonNull(review);
    }

    /** The same record in another status. */
    public Postmortem at(Status other) {
        return but(draft -> draft.status = other);
    }

    /** The same record, told on a page that was renamed or moved. */
    public Postmortem toldOn(PageFacts page) {
        return but(draft -> {
            draft.spaceKey = page.spaceKey();
            draft.title = page.title();
        });
    }

    /** The same record with these answers where it has none yet; what is known stays. */
    public Postmortem answered(
            IncidentTimes when, Optional<UserRef> who, Optional<UserRef> commander, Optional<Boolean> external) {
        return but(draft -> {
            draft.times(times.or(when));
            draft.owner = owner.or(() -> who);
            draft.incidentCommander = incidentCommander.or(() -> commander);
            draft.externalMessage = externalMessage.or(() -> external);
        });
    }

    /** The same record as the store has it now. */
    public Postmortem stored(int storedVersion) {
        return but(draft -> draft.version = storedVersion);
    }

    private Postmortem but(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }
}
