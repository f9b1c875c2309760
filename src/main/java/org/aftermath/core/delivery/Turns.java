package org.aftermath.core.delivery;

import java.util.Optional;
import org.aftermath.core.work.Writes;

/**
 * Who may do which work (port). A turn that is not prolonged ends by itself, so the work of a node that died is taken
 * over soon. Of two that ask at the same time, one gets it.
 */
public interface Turns {

    /** Takes the turn; empty if somebody has it. */
    @Writes
    Optional<Turn> take(String work);
}
