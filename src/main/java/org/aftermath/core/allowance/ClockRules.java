package org.aftermath.core.allowance;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;

/**
 * The clocks of a space.
 *
 * @param meeting until when the review meeting is due; a severity that is not named has no such clock
 * @param linkLead how long before the meeting the link to the page is sent (G19); empty if nobody asks
 * @param actions until when follow-ups are due
 */
public record ClockRules(
        Map<Severity, Allowance> meeting, Optional<Duration> linkLead, HoldWithin holdWithin, ActionRules actions) {

    /** Three business days until the meeting for SEV-1, five for SEV-2 (G05). */
    public static final ClockRules DEFAULT = new ClockRules(
            Map.of(Severity.SEV_1, Allowance.business(3), Severity.SEV_2, Allowance.business(5)),
            Optional.of(Duration.ofHours(24)),
            new HoldWithin(Duration.ofHours(24), Attention.REPORT),
            ActionPreset.NONE.rules());

    public ClockRules {
        meeting = Map.copyOf(meeting);
        requireNonNull(linkLead);
        requireNonNull(holdWithin);
        requireNonNull(actions);
        if (linkLead.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("linkLead: " + linkLead);
        }
    }

    public ClockRules withMeeting(Severity severity, Allowance allowance) {
        var changed = new EnumMap<Severity, Allowance>(Severity.class);
        changed.putAll(meeting);
        changed.put(severity, allowance);
        return withMeetings(changed);
    }

    public ClockRules withMeetings(Map<Severity, Allowance> meetings) {
        return new ClockRules(meetings, linkLead, holdWithin, actions);
    }

    public ClockRules withHoldWithin(HoldWithin hold) {
        return new ClockRules(meeting, linkLead, hold, actions);
    }

    public ClockRules withActions(ActionRules rules) {
        return new ClockRules(meeting, linkLead, holdWithin, rules);
    }
}
