package org.aftermath.core.postmortem;

import java.util.List;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** How a wish to change facts ended. */
public sealed interface FactChange {

    /** @param postmortem as it is now, also if nothing was different */
    record Changed(Postmortem postmortem) implements FactChange {}

    /** Nothing is stored; every value at fault is named. */
    record Invalid(List<Fault> faults) implements FactChange {}

    /** Somebody else changed the record since it was read; nothing is stored. */
    record Overtaken(Postmortem now, Message by) implements FactChange {}

    /** There is no postmortem on that page. */
    record NoPostmortem() implements FactChange {}
}
