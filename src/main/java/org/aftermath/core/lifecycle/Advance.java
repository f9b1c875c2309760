package org.aftermath.core.lifecycle;

import java.util.List;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/** How a status change ended. */
public sealed interface Advance {

    record Moved(Postmortem postmortem) implements Advance {}

    /** The step is not to be taken, or not yet. */
    record Refused(List<Reason> reasons) implements Advance {}

    /** Somebody else was faster; the message says who and where to. */
    record Overtaken(Message by) implements Advance {}

    /** There is no postmortem on that page. */
    record NoPostmortem() implements Advance {}
}
