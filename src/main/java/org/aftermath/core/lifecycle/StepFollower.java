package org.aftermath.core.lifecycle;

import java.util.Optional;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.message.Posting;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.work.Writes;

/** Does what a step brings with it, in the step's own transaction (port). */
public interface StepFollower {

    /**
     * @param moved as it stands after the step
     * @param posting of the message to people outside, if whoever took the step told it
     */
    @Writes
    void taken(Postmortem moved, StatusChange step, Optional<Posting> posting);
}
