package org.aftermath.core.reading;

import java.util.List;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.text.Fault;

/** What a follow-up macro turned out to say. */
public sealed interface Reading {

    record Understood(FollowUp followUp) implements Reading {}

    /** Every parameter at fault; whoever wrote the macro must mend it. */
    record NotUnderstood(List<Fault> faults) implements Reading {}
}
