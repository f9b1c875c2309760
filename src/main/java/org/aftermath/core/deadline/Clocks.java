package org.aftermath.core.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.allowance.ClockRules;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;

/** Reads a space's clocks: its rules, on its calendar, at the present instant. Keeps nothing. */
public final class Clocks {

    private final ClockRules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;

    public Clocks(ClockRules rules, BusinessCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Everything that the head of a postmortem's page shows. */
    public ClockFace read(Milestones milestones) {
        var now = clock.instant();
        var due = milestones.ended().flatMap(ended -> meetingDue(milestones.severity(), ended));
        var link = link(milestones);
        var hold = hold(milestones);
        return new ClockFace(now, due, link, hold, new Warnings(calendar, milestones, now).of(due, link, hold));
    }

    /** Until when the review meeting is to be held (G05); empty if no rule names the severity. */
    public Optional<Deadline> meetingDue(Severity severity, Instant incidentEnd) {
        return Optional.ofNullable(rules.meeting().get(severity))
                .map(allowance -> Deadline.after(incidentEnd, allowance, calendar));
    }

    /** Until when a follow-up agreed upon at an instant is to be done; empty if no rule says. */
    public Optional<Deadline> actionDue(Severity severity, Urgency urgency, Instant agreed) {
        return rules.actions()
                .of(severity, urgency)
                .map(allowance -> Deadline.after(agreed, allowance, calendar))
                .min(Comparator.comparing(Deadline::day));
    }

    private Optional<ReviewLink> link(Milestones milestones) {
        return rules.linkLead()
                .flatMap(lead ->
                        milestones.meeting().map(meeting -> ReviewLink.of(meeting, lead, milestones.linkSent())));
    }

    private Optional<HoldClock> hold(Milestones milestones) {
        return milestones
                .ended()
                .filter(ended -> rules.holdWithin().attention() != Attention.OFF)
                .map(ended -> new HoldClock(ended, rules.holdWithin(), milestones.held()));
    }
}
