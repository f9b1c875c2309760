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

    private static final String FILE = "/org.aftermath/calendars.txt";
    /** Begins the line before a calendar, which goes on with its code and title. */
    private static final String HEAD = "calendar\t";

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
        return CarriedCalendar.read(lines().stream()
                .dropWhile(line -> !line.startsWith(HEAD + code + "\t"))
                .skip(1)
                .takeWhile(line -> !line.startsWith(HEAD))
                .toList());
    }

    private static Map<String, String> index() {
        var titles = new LinkedHashMap<String, String>();
        lines().stream().filter(line -> line.startsWith(HEAD)).forEach(line -> {
            int tab = line.indexOf('\t', HEAD.length());
            titles.put(line.substring(HEAD.length(), tab), line.substring(tab + 1));
        });
        return Collections.unmodifiableMap(titles);
    }

    private static List<String> lines() {
        try (InputStream file = HolidayCalendars.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("built without calendars");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
