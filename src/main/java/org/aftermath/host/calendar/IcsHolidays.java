package org.aftermath.host.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.aftermath.core.deadline.calendar.HolidayFormat;
import org.aftermath.core.deadline.calendar.HolidaySheet;

/**
 * Takes the all-day events of an iCalendar file (RFC 5545), those that come back every year included. Cancelled events do
 * not count; events with a time of day are left out with a note; what we would have to guess is a fault.
 */
public final class IcsHolidays implements HolidayFormat {

    @Override
    public void read(String text, HolidaySheet sheet) {
        var events = new IcsEvents(sheet);
        try (var reader = new VObjectReader(new StringReader(text), rules())) {
            reader.parse(events);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        events.end();
    }

    /** A file that forgot to say its version is of the one in use since 1998. */
    private static SyntaxRules rules() {
        var rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW);
        return rules;
    }
}
