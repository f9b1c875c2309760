package calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every calendar that is shipped, by code. A country is here if what the whole country keeps agrees with a second,
 * independent source; a region is here if its own days do too.
 */
final class Calendars {

    private static final List<String> COUNTRIES = List.of(
            "at", "au", "be", "br", "ca", "ch", "cz", "de", "dk", "es", "fi", "fr", "gb", "ie", "it", "lu", "nl", "no",
            "pl", "pt", "se", "za");

    private static final List<String> WITH_REGIONS = List.of("de", "gb");

    /** A calendar and what the library calls the place. */
    record Entry(String title, HolidaySource source) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    static Map<String, Entry> all() {
        return new Calendars().collect();
    }

    private Map<String, Entry> collect() {
        COUNTRIES.forEach(code -> put(code, Jollyday.country(code)));
        WITH_REGIONS.forEach(this::regions);
        put("jp", new Japan());
        put("kr", new Korea());
        put("us", Jollyday.country("us").and(Jollyday.ours("us")));
        put("nz", Jollyday.country("nz").and(Jollyday.ours("nz")));
        put("in", Calendars::india);
        return entries;
    }

    private void regions(String country) {
        var whole = Jollyday.country(country);
        for (var region : whole.regions()) {
            var title = title(country) + ": " + region.getDescription(Locale.ENGLISH);
            entries.put(country + "-" + region.getId(), new Entry(title, whole.region(region.getId())));
        }
    }

    private void put(String country, HolidaySource source) {
        entries.put(country, new Entry(title(country), source));
    }

    /** The three that the whole country keeps; the others differ by state and follow several moons. */
    private static List<Holiday> india(int year) {
        return List.of(
                Holiday.of(LocalDate.of(year, 1, 26), "Republic Day"),
                Holiday.of(LocalDate.of(year, 8, 15), "Independence Day"),
                Holiday.of(LocalDate.of(year, 10, 2), "Gandhi Jayanti"));
    }

    private static String title(String country) {
        return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }
}
