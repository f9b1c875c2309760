package org.aftermath.core.placing;

import java.util.Optional;
import org.aftermath.core.postmortem.Postmortem;

/** Where the tickets of a postmortem belong (port). */
public interface Projects {

    /** Key of the project; empty if nobody said. */
    Optional<String> of(Postmortem postmortem);
}
