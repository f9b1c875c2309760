package org.aftermath.core.support;

import java.util.List;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** How a wish to change a message to people outside ended. */
public sealed interface MessageChange {

    /** @param message as it is now, also if nothing was different */
    record Changed(ExternalMessage message) implements MessageChange {}

    /** Nothing is stored; every value at fault is named. */
    record Invalid(List<Fault> faults) implements MessageChange {}

    /** It cannot be done as things stand. */
    record Refused(List<Message> reasons) implements MessageChange {}

    /** Somebody else changed the message since it was read; nothing is stored. */
    record Overtaken(ExternalMessage now, Message by) implements MessageChange {}

    /** There is no postmortem on that page. */
    record NoPostmortem() implements MessageChange {}
}
