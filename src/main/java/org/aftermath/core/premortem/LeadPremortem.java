package org.aftermath.core.premortem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Plans a premortem, leads it on and keeps the order that the group agrees on. Each step names the version it was decided
 * on: of two at once one is heard, and the other is told. Whether that person may do so is for the caller to check. What
 * a method gives back is why not; empty if it is done. Safe for any thread.
 */
@Writes
public final class LeadPremortem {

    static final Message OUTPACED = Message.of("aftermath.premortem.outpaced");
    static final Message NONE = Message.of("aftermath.premortem.none");
    static final Message HIDDEN = Message.of("aftermath.premortem.hidden");

    private final Premortems premortems;
    private final Pulse pulse;
    private final Clock clock;

    public LeadPremortem(Premortems premortems, Pulse pulse, Clock clock) {
        this.premortems = premortems;
        this.pulse = pulse;
        this.clock = clock;
    }

    /**
     * The record of a page that has none; whatever a page says later does not change what is known.
     *
     * @return whether there was none and now is this one
     */
    public boolean plan(Premortem planned) {
        if (premortems.ofPage(planned.pageId()).isPresent()) {
            return false;
        }
        var kept = premortems.keep(planned);
        pulse.changed(planned.pageId());
        return kept.isPresent();
    }

    /** Another goal, day, participants or times (M01, M02). */
    public Optional<Message> arrange(
            long pageId,
            int version,
            String goal,
            Optional<LocalDate> day,
            Participants participants,
            Timetable timetable) {
        return step(pageId, version, premortem -> premortem.with(goal, day, participants, timetable));
    }

    /** To another block. The first time it gets to the impact, everybody sees every scenario from then on. */
    public Optional<Message> move(long pageId, int version, Block to, UserRef by) {
        return step(pageId, version, premortem -> premortem.at(to, by, clock.instant()));
    }

    /** Shows all ratings, whoever has not rated yet. */
    public Optional<Message> openRatings(long pageId, int version) {
        return premortems.ofPage(pageId).filter(known -> !known.isRevealed()).isPresent()
                ? Optional.of(HIDDEN)
                : step(pageId, version, Premortem::withRatingsOpen);
    }

    /** Moves a scenario or the acceptable line beside another (M07, M08). */
    public Optional<Message> order(long pageId, int version, Order.Move move) {
        var premortem = premortems.ofPage(pageId);
        if (premortem.filter(known -> !known.isRevealed()).isPresent()) {
            return Optional.of(HIDDEN);
        }
        var ids = premortems.scenarios(pageId).stream().map(Scenario::id).toList();
        var order = premortem.map(known -> known.order().of(ids)).orElse(Order.EMPTY);
        return premortem.isEmpty() || order.knows(move)
                ? step(pageId, version, known -> known.in(order.moved(move)))
                : Optional.of(Message.of("aftermath.premortem.order.gone"));
    }

    private Optional<Message> step(long pageId, int version, UnaryOperator<Premortem> change) {
        var premortem = premortems.ofPage(pageId);
        if (premortem.isEmpty()) {
            return Optional.of(NONE);
        }
        if (premortem.get().version() != version) {
            return Optional.of(OUTPACED);
        }
        var kept = premortems.keep(change.apply(premortem.get()));
        pulse.changed(pageId);
        return kept.isPresent() ? Optional.empty() : Optional.of(OUTPACED);
    }
}
