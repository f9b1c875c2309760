package org.aftermath.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aftermath.core.facts.Status;
import org.aftermath.core.outline.Reason;

/**
 * A step that a postmortem could take from where it stands.
 *
 * @param back whether the step undoes progress, which needs a reason
 * @param reasons why not yet; empty if the step is allowed
 * @param warnings what is missing and holds nobody up
 * @param asksPosting whether the step asks when and where the message to people outside went out
 */
public record Move(Status to, boolean back, List<Reason> reasons, List<Reason> warnings, boolean asksPosting) {

    public Move {
        requireNonNull(to);
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    public boolean allowed() {
        return reasons.isEmpty();
    }
}
