package org.aftermath.core.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.aftermath.core.deadline.Clocks;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.postmortem.Postmortem;

/** By when follow-ups that are agreed upon today are due, by the rule that the space has chosen. */
public final class SuggestDue {

    private final SpaceRules rules;
    private final Clock clock;

    public SuggestDue(SpaceRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The last day in the space's zone; an urgency of which the rule says nothing is left out. */
    public Map<Urgency, LocalDate> of(Postmortem postmortem) {
        var space = rules.of(postmortem.spaceKey());
        var clocks = new Clocks(space.clocks(), space.calendar(), clock);
        var days = new EnumMap<Urgency, LocalDate>(Urgency.class);
        for (var urgency : Urgency.values()) {
            clocks.actionDue(postmortem.severity(), urgency, clock.instant())
                    .ifPresent(deadline -> days.put(urgency, deadline.day()));
        }
        return days;
    }
}
