package org.aftermath.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.text.Message;

/** Chooses what the clocks say aloud. A meeting that was held silences the clocks that waited for it. */
final class Warnings {

    private final BusinessCalendar calendar;
    private final Milestones milestones;
    private final Instant now;

    Warnings(BusinessCalendar calendar, Milestones milestones, Instant now) {
        this.calendar = calendar;
        this.milestones = milestones;
        this.now = now;
    }

    List<Message> of(Optional<Deadline> due, Optional<ReviewLink> link, Optional<HoldClock> hold) {
        return milestones.held().isPresent()
                ? List.of()
                : Stream.of(due.flatMap(this::meeting), link.flatMap(this::link), hold.flatMap(this::hold))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Message> meeting(Deadline due) {
        if (due.overdue(now)) {
            return Optional.of(Message.of("aftermath.deadline.meeting.overdue", due.day()));
        }
        if (milestones.meeting().isEmpty()) {
            return Optional.of(Message.of("aftermath.deadline.meeting.unplanned", due.day()));
        }
        return milestones
                .meeting()
                .filter(due::overdue)
                .map(meeting -> Message.of("aftermath.deadline.meeting.late", calendar.dayOf(meeting), due.day()));
    }

    private Optional<Message> link(ReviewLink link) {
        return link.state(now) == ReviewLink.State.DUE
                ? Optional.of(Message.of(
                        "aftermath.deadline.link.unsent",
                        Duration.between(now, link.meeting()).toHours()))
                : Optional.empty();
    }

    private Optional<Message> hold(HoldClock hold) {
        return hold.rule().attention() == Attention.WARN && hold.state(now) == HoldClock.State.RUN_OUT
                ? Optional.of(Message.of(
                        "aftermath.deadline.hold.out", hold.rule().limit().toHours()))
                : Optional.empty();
    }
}
