package org.aftermath.core.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Leads a review meeting. Each step names the turn it was decided on: of two who press at once one is heard, and the other
 * is told. Whether that person may change the page is for the caller to check. What a method gives back is why not; empty
 * if it is done. Safe for any thread.
 */
@Writes
public final class LeadSitting {

    /** People who may be there. */
    public static final int MOST_PRESENT = 200;

    static final Message OUTPACED = Message.of("aftermath.review.outpaced");
    static final Message NONE = Message.of("aftermath.review.none");

    private static final int ATTEMPTS = 20;

    private final Sittings sittings;
    private final Pulse pulse;
    private final Postmortems postmortems;
    private final Invitations invitations;
    private final Clock clock;

    public LeadSitting(Sittings sittings, Pulse pulse, Postmortems postmortems, Invitations invitations, Clock clock) {
        this.sittings = sittings;
        this.pulse = pulse;
        this.postmortems = postmortems;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Begins with the first item; whoever begins it leads, and those who are invited are taken to be there. */
    public Optional<Message> begin(long pageId, Agenda agenda, UserRef by) {
        var objection = objection(pageId, by);
        var before = sittings.ofPage(pageId);
        if (objection.isPresent()) {
            return objection;
        }
        if (before.filter(Sitting::isOpen).isPresent()) {
            return Optional.of(Message.of("aftermath.review.begun"));
        }
        var begun = Sitting.begun(pageId, by, agenda, expected(pageId, by), clock.instant(), before);
        return keep(begun) ? Optional.empty() : Optional.of(OUTPACED);
    }

    private Optional<Message> objection(long pageId, UserRef by) {
        return postmortems
                .ofPage(pageId)
                .map(postmortem -> ShowSitting.objection(postmortem, by))
                .orElse(Optional.of(NONE));
    }

    private List<UserRef> expected(long pageId, UserRef by) {
        return Stream.concat(Stream.of(by), ShowSitting.invited(invitations, pageId).stream())
                .distinct()
                .toList();
    }

    /** To another item, whose timer begins. */
    public Optional<Message> move(long pageId, int turn, AgendaItem to) {
        return step(pageId, turn, sitting -> sitting.at(to, clock.instant()));
    }

    public Optional<Message> time(long pageId, int turn, Agenda agenda) {
        return step(pageId, turn, sitting -> sitting.timed(agenda));
    }

    /** Somebody else leads from now on, but not the owner. */
    public Optional<Message> lead(long pageId, int turn, UserRef by) {
        return objection(pageId, by).or(() -> step(pageId, turn, sitting -> sitting.ledBy(by)));
    }

    /** The meeting, if it is going on and nobody took a step since. */
    Optional<Sitting> at(long pageId, int turn) {
        return sittings.ofPage(pageId).filter(Sitting::isOpen).filter(sitting -> sitting.turn() == turn);
    }

    Optional<Message> end(long pageId, int turn) {
        return step(pageId, turn, sitting -> sitting.ended(clock.instant()));
    }

    /** Somebody is there, or is not. That two people are noted at once is nobody's fault. */
    public Optional<Message> attend(long pageId, UserRef who, boolean here) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var sitting = sittings.ofPage(pageId).filter(Sitting::isOpen);
            if (sitting.isEmpty()) {
                return Optional.of(NONE);
            }
            var attended = sitting.get().attended(who, here);
            if (attended.present().size() > MOST_PRESENT) {
                return Optional.of(Message.of("aftermath.review.crowd", MOST_PRESENT));
            }
            if (attended.equals(sitting.get()) || keep(attended)) {
                return Optional.empty();
            }
        }
        return Optional.of(OUTPACED);
    }

    /** Once more if it was not a step of somebody who leads that came between. */
    private Optional<Message> step(long pageId, int turn, UnaryOperator<Sitting> change) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var sitting = at(pageId, turn);
            if (sitting.isEmpty()) {
                return Optional.of(sittings.ofPage(pageId).isPresent() ? OUTPACED : NONE);
            }
            if (keep(change.apply(sitting.get()))) {
                return Optional.empty();
            }
        }
        return Optional.of(OUTPACED);
    }

    private boolean keep(Sitting sitting) {
        var kept = sittings.keep(sitting);
        pulse.changed(sitting.pageId());
        return kept.isPresent();
    }
}
