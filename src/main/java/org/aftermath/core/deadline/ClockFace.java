package org.aftermath.core.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * What the clocks of one postmortem show at one instant.
 *
 * @param meetingDue until when the meeting is to be held; empty without an end of the incident or without a rule
 * @param link empty without a planned meeting or without a rule
 * @param hold empty without an end of the incident or if the clock is off
 * @param warnings what calls for somebody to act, most urgent first
 */
public record ClockFace(
        Instant asOf,
        Optional<Deadline> meetingDue,
        Optional<ReviewLink> link,
        Optional<HoldClock> hold,
        List<Message> warnings) {

    public ClockFace {
        warnings = List.copyOf(warnings);
    }
}
