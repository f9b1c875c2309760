package org.aftermath.core.deadline.calendar;

/** A kind of file that lists holidays. */
public interface HolidayFormat {

    /** Puts on the sheet what the text says, and what is wrong with it. */
    void read(String text, HolidaySheet sheet);
}
