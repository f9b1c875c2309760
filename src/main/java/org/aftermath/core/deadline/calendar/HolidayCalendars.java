package org.aftermath.core.deadline.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays that we carry: what a whole country keeps and, for some, what a region keeps. The build writes
 * them (docs/decisions/0007-holidays-at-build-time.md); nothing is fetched. Each is read once. Safe for threads.
 */
public final class HolidayCalendars {

    private static final String FOLDER = "/org.aftermath/calendar/";
    private static final Map<String, String> TITLES = index();
    private static final Map<String, Holidays> READ = new ConcurrentHashMap<>();

    private HolidayCalendars() {}

    /**
     * The codes one can choose and their English titles, in order of the code.
     *
     * @return for example {@code JP} → Japan, {@code DE-BY} → Germany: Bavaria
     */
    public static Map<String, String> titles() {
        return TITLES;
    }

    /** Empty if we carry none of that code; its case does not matter. */
    public static Optional<Holidays> of(String code) {
        var known = code.strip().toUpperCase(Locale.ROOT);
        return TITLES.containsKey(known)
                ? Optional.of(READ.computeIfAbsent(known, HolidayCalendars::read))
                : Optional.empty();
    }

    private static Holidays read(String code) {
        return CarriedCalendar.read(lines(code.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> index() {
        var titles = new LinkedHashMap<String, String>();
        for (var line : lines("index")) {
            int tab = line.indexOf('\t');
            titles.put(line.substring(0, tab).toUpperCase(Locale.ROOT), line.substring(tab + 1));
        }
        return Collections.unmodifiableMap(titles);
    }

    private static List<String> lines(String name) {
        try (InputStream file = HolidayCalendars.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("built without calendar " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
