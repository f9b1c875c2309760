package calendars;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Japan's national holidays from 2007 on, by the Act on National Holidays (Act No. 178 of 1948) and the special acts for
 * 2019, 2020 and 2021. The library lacks the equinoxes, the holidays moved since 2019 and the days in lieu.
 *
 * <p>The government announces an equinox only in February of the year before; the formula has met every one since 1980.
 */
final class Japan implements HolidaySource {

    /** The year of the games moved three holidays: twice, because the games were put off. */
    private static final int GAMES_PLANNED = 2020;

    private static final int GAMES_HELD = 2021;

    @Override
    public List<Holiday> in(int year) {
        var days = new TreeMap<LocalDate, Holiday>();
        named(year).forEach(holiday -> days.put(holiday.day(), holiday));
        inLieu(days);
        between(days);
        return List.copyOf(days.values());
    }

    private static List<Holiday> named(int year) {
        var days = new ArrayList<Holiday>();
        days.add(fixed(year, 1, 1, "New Year's Day", "元日"));
        days.add(monday(year, 1, 2, "Coming of Age Day", "成人の日"));
        days.add(fixed(year, 2, 11, "National Foundation Day", "建国記念の日"));
        days.add(fixed(year, 3, equinox(year, 20.8431), "Vernal Equinox Day", "春分の日"));
        days.add(fixed(year, 4, 29, "Showa Day", "昭和の日"));
        days.add(fixed(year, 5, 3, "Constitution Day", "憲法記念日"));
        days.add(fixed(year, 5, 4, "Greenery Day", "みどりの日"));
        days.add(fixed(year, 5, 5, "Children's Day", "こどもの日"));
        days.add(monday(year, 9, 3, "Respect for the Aged Day", "敬老の日"));
        days.add(fixed(year, 9, equinox(year, 23.2488), "Autumnal Equinox Day", "秋分の日"));
        days.add(fixed(year, 11, 3, "Culture Day", "文化の日"));
        days.add(fixed(year, 11, 23, "Labour Thanksgiving Day", "勤労感謝の日"));
        days.addAll(moved(year));
        days.addAll(emperors(year));
        return days;
    }

    private static List<Holiday> moved(int year) {
        var days = new ArrayList<Holiday>();
        var sports = year < GAMES_PLANNED ? "Health and Sports Day" : "Sports Day";
        var sportsJapanese = year < GAMES_PLANNED ? "体育の日" : "スポーツの日";
        if (year == GAMES_PLANNED || year == GAMES_HELD) {
            var opening = LocalDate.of(year, 7, year == GAMES_PLANNED ? 24 : 23);
            days.add(fixed(year, 7, opening.getDayOfMonth() - 1, "Marine Day", "海の日"));
            days.add(fixed(year, 7, opening.getDayOfMonth(), sports, sportsJapanese));
            days.add(fixed(year, 8, year == GAMES_PLANNED ? 10 : 8, "Mountain Day", "山の日"));
            return days;
        }
        days.add(monday(year, 7, 3, "Marine Day", "海の日"));
        days.add(monday(year, 10, 2, sports, sportsJapanese));
        if (year >= 2016) {
            days.add(fixed(year, 8, 11, "Mountain Day", "山の日"));
        }
        return days;
    }

    private static List<Holiday> emperors(int year) {
        if (year < 2019) {
            return List.of(fixed(year, 12, 23, "Emperor's Birthday", "天皇誕生日"));
        }
        if (year == 2019) {
            return List.of(
                    fixed(year, 5, 1, "Enthronement Day", "天皇の即位の日"),
                    fixed(year, 10, 22, "Enthronement Ceremony", "即位礼正殿の儀の行われる日"));
        }
        return List.of(fixed(year, 2, 23, "Emperor's Birthday", "天皇誕生日"));
    }

    /** Article 3 (2): a holiday on a Sunday moves to the next day that is none. */
    private static void inLieu(TreeMap<LocalDate, Holiday> days) {
        for (var day : List.copyOf(days.keySet())) {
            if (day.getDayOfWeek() == SUNDAY) {
                var free = day;
                while (days.containsKey(free)) {
                    free = free.plusDays(1);
                }
                days.put(free, new Holiday(free, "Substitute holiday", Optional.of("振替休日")));
            }
        }
    }

    /** Article 3 (3): a day between two national holidays is one, unless it is one already. */
    private static void between(TreeMap<LocalDate, Holiday> days) {
        for (var day : List.copyOf(days.keySet())) {
            var next = day.plusDays(1);
            if (days.containsKey(day.plusDays(2)) && !days.containsKey(next) && next.getDayOfWeek() != SUNDAY) {
                days.put(next, new Holiday(next, "National holiday", Optional.of("国民の休日")));
            }
        }
    }

    /** The mean motion of the sun, good for 1980 to 2099. */
    private static int equinox(int year, double in1980) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since - Math.floorDiv(since, 4));
    }

    private static Holiday fixed(int year, int month, int day, String name, String japanese) {
        return new Holiday(LocalDate.of(year, month, day), name, Optional.of(japanese));
    }

    private static Holiday monday(int year, int month, int nth, String name, String japanese) {
        var day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, MONDAY));
        return new Holiday(day, name, Optional.of(japanese));
    }
}
