package org.aftermath.core.premortem;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * The premortem of a page: what for, with whom, and how far it is. Immutable; a change is a new value with the
 * {@link #version} it was read at, and the store gives it the next one.
 *
 * @param goal what is to be agreed on, in the writers' words
 * @param facilitator who led it on last; empty before it begins
 * @param furthest the last block that was ever reached: going back hides nothing again
 * @param blockAt when the block began, the one timer that all see; empty before the beginning
 * @param ratingsOpen whether the facilitator showed all ratings before everybody had rated
 * @param order what the group agreed on, of whatever scenarios there were then
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Premortem(
        long pageId,
        String goal,
        Optional<LocalDate> day,
        Participants participants,
        Timetable timetable,
        Optional<UserRef> facilitator,
        Block block,
        Block furthest,
        Optional<Instant> blockAt,
        boolean ratingsOpen,
        Order order,
        int version) {

    /** Characters of the longest goal. */
    public static final int LONGEST_GOAL = 1_000;

    public Premortem {
        requireNonNull(goal);
        requireNonNull(day);
        requireNonNull(participants);
        requireNonNull(timetable);
        requireNonNull(facilitator);
        requireNonNull(block);
        requireNonNull(furthest);
        requireNonNull(blockAt);
        requireNonNull(order);
    }

    /** One that nobody has begun. */
    public static Premortem planned(
            long pageId, String goal, Optional<LocalDate> day, Participants participants, Timetable timetable) {
        return new Premortem(
                pageId,
                goal,
                day,
                participants,
                timetable,
                Optional.empty(),
                Block.BEFORE,
                Block.BEFORE,
                Optional.empty(),
                false,
                Order.EMPTY,
                0);
    }

    /** Whether everybody sees every scenario (M04). Once it is so, it stays so. */
    public boolean isRevealed() {
        return furthest.compareTo(Block.IMPACT) >= 0;
    }

    /** Whether everybody sees every measure; until then each sees their own (M13). */
    public boolean areMeasuresRevealed() {
        return furthest.compareTo(Block.DECIDE) >= 0;
    }

    /** Whoever leads it there is its facilitator; the block's timer begins. */
    Premortem at(Block other, UserRef by, Instant now) {
        return new Premortem(
                pageId,
                goal,
                day,
                participants,
                timetable,
                Optional.of(by),
                other,
                furthest.compareTo(other) < 0 ? other : furthest,
                other == Block.BEFORE ? Optional.empty() : Optional.of(now),
                ratingsOpen,
                order,
                version);
    }

    Premortem with(String otherGoal, Optional<LocalDate> otherDay, Participants others, Timetable times) {
        return new Premortem(
                pageId,
                otherGoal,
                otherDay,
                others,
                times,
                facilitator,
                block,
                furthest,
                blockAt,
                ratingsOpen,
                order,
                version);
    }

    Premortem withRatingsOpen() {
        return new Premortem(
                pageId,
                goal,
                day,
                participants,
                timetable,
                facilitator,
                block,
                furthest,
                blockAt,
                true,
                order,
                version);
    }

    Premortem in(Order other) {
        return new Premortem(
                pageId,
                goal,
                day,
                participants,
                timetable,
                facilitator,
                block,
                furthest,
                blockAt,
                ratingsOpen,
                other,
                version);
    }

    /** The same premortem as the store has it now. */
    public Premortem stored(int storedVersion) {
        return new Premortem(
                pageId,
                goal,
                day,
                participants,
                timetable,
                facilitator,
                block,
                furthest,
                blockAt,
                ratingsOpen,
                order,
                storedVersion);
    }
}
