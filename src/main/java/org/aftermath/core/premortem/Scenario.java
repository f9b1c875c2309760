package org.aftermath.core.premortem;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * What might break: of which service, what of it, and when and for how long (M03). Immutable; a change is a new value with
 * the {@link #version} it was read at.
 *
 * @param id minted where it was typed, so that sending it twice adds it once
 * @param kin the id of the scenario it was linked to: the same failure at another time, or a similar one (M05, M06)
 * @param answers what the group says to the prompts, by prompt (M09)
 * @param settledBy the decision maker, where opinions were evenly split and they had the last word (M02)
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Scenario(
        String id,
        long pageId,
        String service,
        String failure,
        String period,
        UserRef author,
        Instant at,
        Optional<String> kin,
        Map<Prompt, String> answers,
        Optional<UserRef> settledBy,
        int version) {

    /** Characters of the longest service. */
    public static final int LONGEST_SERVICE = 255;

    /** Characters of the longest failure, of the longest period and of the longest answer. */
    public static final int LONGEST = 1_000;

    public Scenario {
        requireNonNull(id);
        requireNonNull(service);
        requireNonNull(failure);
        requireNonNull(period);
        requireNonNull(author);
        requireNonNull(at);
        requireNonNull(kin);
        answers = Map.copyOf(answers);
        requireNonNull(settledBy);
    }

    /** A new one, with nothing said about it yet. */
    public static Scenario typed(
            String id, long pageId, String service, String failure, String period, UserRef author, Instant at) {
        return new Scenario(
                id, pageId, service, failure, period, author, at, Optional.empty(), Map.of(), Optional.empty(), 0);
    }

    /** Whether they tell the same failure of the same service, at whatever time. */
    public boolean isSameFailure(Scenario other) {
        return service.equals(other.service) && failure.equals(other.failure);
    }

    /** Whether they differ in nothing that was typed. */
    boolean saysTheSame(Scenario other) {
        return isSameFailure(other) && period.equals(other.period);
    }

    /** Sent again because an answer was lost. */
    boolean repeats(Scenario other) {
        return pageId == other.pageId && author.equals(other.author) && saysTheSame(other);
    }

    Scenario reworded(String otherService, String otherFailure, String otherPeriod) {
        return new Scenario(
                id, pageId, otherService, otherFailure, otherPeriod, author, at, kin, answers, settledBy, version);
    }

    Scenario linkedTo(Optional<String> other) {
        return new Scenario(id, pageId, service, failure, period, author, at, other, answers, settledBy, version);
    }

    Scenario answering(Map<Prompt, String> others) {
        return new Scenario(id, pageId, service, failure, period, author, at, kin, others, settledBy, version);
    }

    Scenario settled(Optional<UserRef> by) {
        return new Scenario(id, pageId, service, failure, period, author, at, kin, answers, by, version);
    }

    /** The same scenario as the store has it now. */
    public Scenario stored(int storedVersion) {
        return new Scenario(id, pageId, service, failure, period, author, at, kin, answers, settledBy, storedVersion);
    }
}
