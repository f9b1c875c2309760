package org.aftermath.core.deadline;

import java.util.Map;
import org.aftermath.core.facts.Severity;

/** Ready-made rules for when the review meeting is due (rules.md §2). */
enum MeetingPreset {
    /** Three business days for SEV-1, five for SEV-2 (G05). */
    THREE_AND_FIVE(Map.of(Severity.SEV_1, Allowance.business(3), Severity.SEV_2, Allowance.business(5))),
    /** The same, but no weekend holds up a SEV-1. */
    WEEKENDS_COUNT(Map.of(Severity.SEV_1, Allowance.calendar(3), Severity.SEV_2, Allowance.business(5))),
    /** No meeting is ever due. */
    NONE(Map.of());

    private final Map<Severity, Allowance> allowances;

    MeetingPreset(Map<Severity, Allowance> allowances) {
        this.allowances = allowances;
    }

    public Map<Severity, Allowance> allowances() {
        return allowances;
    }
}
