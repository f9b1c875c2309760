package org.aftermath.core.making;

import java.util.List;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** How it went when an ordinary page was to become a postmortem. */
public sealed interface Making {

    record Made(Postmortem postmortem) implements Making {}

    /** It is one already. */
    record Already() implements Making {}

    /** What was said of the incident cannot be understood; nothing is changed. */
    record Faulty(List<Fault> faults) implements Making {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such page, or the acting user may not change it. */
    record Unknown() implements Making {}

    /** Others kept saving the page; nothing is changed. */
    record Busy(Message reason) implements Making {}
}
