package org.aftermath.core.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.people.UserRef;

/**
 * The review meeting of a page while and after it is held. Immutable; a change is a new value with the same
 * {@link #version} it was read at, and the store gives it the next one.
 *
 * @param facilitator who leads it; never the page's owner (G31)
 * @param itemAt when the item began: the one timer that all see
 * @param present who is there, the first to come first
 * @param turn rises with each step of whoever leads, and with nothing else: it tells who was faster
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Sitting(
        long pageId,
        UserRef facilitator,
        Agenda agenda,
        AgendaItem item,
        Instant itemAt,
        Instant startedAt,
        Optional<Instant> endedAt,
        List<UserRef> present,
        int turn,
        int version) {

    public Sitting {
        requireNonNull(facilitator);
        requireNonNull(agenda);
        requireNonNull(item);
        requireNonNull(itemAt);
        requireNonNull(startedAt);
        requireNonNull(endedAt);
        present = List.copyOf(present);
    }

    /** A new meeting, in the place of an earlier one if there was any. */
    static Sitting begun(
            long pageId, UserRef by, Agenda agenda, List<UserRef> present, Instant now, Optional<Sitting> before) {
        return new Sitting(
                pageId,
                by,
                agenda,
                AgendaItem.TIMELINE,
                now,
                now,
                Optional.empty(),
                present,
                before.map(Sitting::turn).orElse(0) + 1,
                before.map(Sitting::version).orElse(0));
    }

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    Sitting at(AgendaItem other, Instant now) {
        return new Sitting(pageId, facilitator, agenda, other, now, startedAt, endedAt, present, turn + 1, version);
    }

    Sitting timed(Agenda other) {
        return new Sitting(pageId, facilitator, other, item, itemAt, startedAt, endedAt, present, turn + 1, version);
    }

    /** Led by somebody else, who is there by that. */
    Sitting ledBy(UserRef other) {
        return new Sitting(
                pageId, other, agenda, item, itemAt, startedAt, endedAt, with(other, true), turn + 1, version);
    }

    Sitting ended(Instant now) {
        return new Sitting(
                pageId, facilitator, agenda, item, itemAt, startedAt, Optional.of(now), present, turn + 1, version);
    }

    /** Whoever leads cannot be away. */
    Sitting attended(UserRef who, boolean here) {
        var there = with(who, here || who.equals(facilitator));
        return new Sitting(pageId, facilitator, agenda, item, itemAt, startedAt, endedAt, there, turn, version);
    }

    private List<UserRef> with(UserRef who, boolean here) {
        var there = new ArrayList<>(present);
        if (!here) {
            there.remove(who);
        } else if (!there.contains(who)) {
            there.add(who);
        }
        return there;
    }

    /** The same meeting as the store has it now. */
    public Sitting stored(int storedVersion) {
        return new Sitting(pageId, facilitator, agenda, item, itemAt, startedAt, endedAt, present, turn, storedVersion);
    }
}
