package calendars;

import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The library's holidays, and ours where they are written in the library's own format. */
final class Jollyday implements HolidaySource {

    private final HolidayManager manager;
    private final String[] region;

    private Jollyday(HolidayManager manager, String... region) {
        this.manager = manager;
        this.region = region;
    }

    /** What the whole country keeps. */
    static Jollyday country(String code) {
        return new Jollyday(HolidayManager.getInstance(ManagerParameters.create(code, reader())));
    }

    /** A file beside this class, for what the library lacks. */
    static Jollyday ours(String code) {
        var file = Objects.requireNonNull(Jollyday.class.getResource(code + ".xml"), code);
        ManagerParameter parameter = ManagerParameters.create(file, reader());
        return new Jollyday(HolidayManager.getInstance(parameter));
    }

    /** What the country keeps and one of its regions. */
    Jollyday region(String code) {
        return new Jollyday(manager, code);
    }

    /** The regions that the library tells apart, by code. */
    List<CalendarHierarchy> regions() {
        return List.copyOf(manager.getCalendarHierarchy().getChildren().values());
    }

    @Override
    public List<Holiday> in(int year) {
        return manager.getHolidays(Year.of(year), PUBLIC_HOLIDAY, region).stream()
                .map(found -> Holiday.of(found.getDate(), name(found)))
                .toList();
    }

    /** The library writes some names "Labour day" and some "Boxing Day". */
    private static String name(de.focus_shift.jollyday.core.Holiday holiday) {
        return holiday.getDescription(Locale.ENGLISH).replaceFirst(" day$", " Day");
    }

    /** JAXB and not Jackson: it comes without classes that the plugin's own build pins. */
    private static Properties reader() {
        var properties = new Properties();
        properties.setProperty("configuration.service.impl", "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
        return properties;
    }
}
