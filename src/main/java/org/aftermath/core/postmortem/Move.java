package org.aftermath.core.postmortem;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aftermath.core.text.Message;

/**
 * A step that a postmortem could take from where it stands.
 *
 * @param back whether the step undoes progress, which needs a reason
 * @param objections why not yet; empty if the step is allowed
 */
public record Move(Status to, boolean back, List<Message> objections) {

    public Move {
        requireNonNull(to);
        objections = List.copyOf(objections);
    }

    public boolean allowed() {
        return objections.isEmpty();
    }
}
