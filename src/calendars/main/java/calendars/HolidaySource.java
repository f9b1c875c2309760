package calendars;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the public holidays of one country or region, in any order; a day may be told more than once. A New Year's Day on
 * a Saturday may be kept on the last day of the year before.
 */
@FunctionalInterface
interface HolidaySource {

    List<Holiday> in(int year);

    /** These holidays and those of another source. */
    default HolidaySource and(HolidaySource other) {
        return year -> {
            var both = new ArrayList<>(in(year));
            both.addAll(other.in(year));
            return both;
        };
    }
}
