package org.aftermath.core.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * The writing meeting of a page. Immutable; a change is a new value with the same {@link #version} it was read at, and
 * the store gives it the next one.
 *
 * @param facilitator who leads it and alone hears what the survey says
 * @param phaseAt when the phase began: the one timer that all see
 * @param current id of the question that is being talked about
 * @param sharingMinutes how long the sharing meeting took that came after (L20)
 * @param survey what those who took part said of how it was led
 * @param version number of the stored row that this value was read from; 0 for a new one
 * @param turn rises with whatever is kept of the meeting or of an entry, in the order in which others can read it
 */
public record Session(
        long pageId,
        UserRef facilitator,
        Phase phase,
        Instant phaseAt,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> current,
        Optional<Integer> sharingMinutes,
        Survey survey,
        int version,
        long turn) {

    public Session {
        requireNonNull(facilitator);
        requireNonNull(phase);
        requireNonNull(phaseAt);
        requireNonNull(startedAt);
        requireNonNull(endedAt);
        requireNonNull(current);
        requireNonNull(sharingMinutes);
        requireNonNull(survey);
    }

    static Session begun(long pageId, UserRef by, Instant now) {
        return new Session(
                pageId,
                by,
                Phase.READING,
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Survey.NONE,
                0,
                0);
    }

    /** The same meeting in another phase, whose timer begins; going back from the end opens it again. */
    Session at(Phase other, Instant now) {
        var end = other == Phase.ENDED ? Optional.of(now) : Optional.<Instant>empty();
        return new Session(
                pageId,
                facilitator,
                other,
                now,
                startedAt,
                end,
                Optional.empty(),
                sharingMinutes,
                survey,
                version,
                turn);
    }

    Session talkingAbout(Optional<String> question) {
        return new Session(
                pageId,
                facilitator,
                phase,
                phaseAt,
                startedAt,
                endedAt,
                question,
                sharingMinutes,
                survey,
                version,
                turn);
    }

    Session ledBy(UserRef other) {
        return new Session(
                pageId, other, phase, phaseAt, startedAt, endedAt, current, sharingMinutes, survey, version, turn);
    }

    Session shared(int minutes) {
        return new Session(
                pageId,
                facilitator,
                phase,
                phaseAt,
                startedAt,
                endedAt,
                current,
                Optional.of(minutes),
                survey,
                version,
                turn);
    }

    Session with(Survey known) {
        return new Session(
                pageId, facilitator, phase, phaseAt, startedAt, endedAt, current, sharingMinutes, known, version, turn);
    }

    /** The same meeting as the store has it now. */
    public Session stored(int storedVersion, long storedTurn) {
        return new Session(
                pageId,
                facilitator,
                phase,
                phaseAt,
                startedAt,
                endedAt,
                current,
                sharingMinutes,
                survey,
                storedVersion,
                storedTurn);
    }
}
