package org.aftermath.core.deadline.calendar;

import java.util.List;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** What became of a file of holidays. */
public sealed interface Imported {

    /**
     * @param notes what was left out, and why
     */
    record Understood(Holidays holidays, List<Message> notes) implements Imported {

        public Understood {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing of the file is taken.
     *
     * @param faults each names a line, in order; not more than {@link HolidaySheet#MOST_FAULTS}
     */
    record NotUnderstood(List<Fault> faults) implements Imported {

        public NotUnderstood {
            faults = List.copyOf(faults);
        }
    }
}
