package org.aftermath.core.writing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** How changing a follow-up on its page went. */
public sealed interface FollowUpEdit {

    /** The page says so now. */
    record Done(FollowUp followUp) implements FollowUpEdit {}

    /** What was asked for cannot be; every field at fault. */
    record Invalid(List<Fault> faults) implements FollowUpEdit {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody changed the same follow-up after the caller had read it. */
    record Overtaken(FollowUp now) implements FollowUpEdit {}

    /** It cannot be done as things stand. */
    record Refused(Message reason) implements FollowUpEdit {

        public Refused {
            requireNonNull(reason);
        }
    }

    /** No such follow-up on the page as it is, or the page is not the caller's to change. */
    record Unknown() implements FollowUpEdit {}
}
