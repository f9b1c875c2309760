package org.aftermath.core.allowance;

import java.util.EnumMap;
import java.util.Map;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;

/** Published rules for when follow-ups are due, in calendar days (rules.md §2). */
public enum ActionPreset {
    PAGERDUTY(bySeverity(15, 30)),
    GITLAB(bySeverity(7, 30, 60, 90)),
    /** Four or eight weeks, which Atlassian chooses by service; ours takes four for P0 and eight for P1. */
    ATLASSIAN(new ActionRules(
            Map.of(), Map.of(Urgency.P0, Allowance.calendar(4 * 7), Urgency.P1, Allowance.calendar(8 * 7)))),
    NONE(new ActionRules(Map.of(), Map.of()));

    private final ActionRules rules;

    ActionPreset(ActionRules rules) {
        this.rules = rules;
    }

    public ActionRules rules() {
        return rules;
    }

    /** SEV-1 first. */
    private static ActionRules bySeverity(int... days) {
        var bySeverity = new EnumMap<Severity, Allowance>(Severity.class);
        for (int i = 0; i < days.length; i++) {
            bySeverity.put(Severity.values()[i], Allowance.calendar(days[i]));
        }
        return new ActionRules(bySeverity, Map.of());
    }
}
