package org.aftermath.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.HolidayName;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.promise.PromiseRules.Moment;
import org.aftermath.core.promise.PromiseRules.Step;
import org.junit.Test;

public class PromiseRulesTest {

    /** A Monday, and a holiday is the Monday after it. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 16);

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 23);

    @Test
    public void remindsBeforeAtAndAfterOnBusinessDaysOnly() {
        var days = reminders(rules(Set.of(Moment.values())), DUE);

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2026, 11, 13),
                        DUE,
                        LocalDate.of(2026, 11, 17),
                        LocalDate.of(2026, 11, 25),
                        LocalDate.of(2026, 12, 2),
                        LocalDate.of(2026, 12, 9));
    }

    @Test
    public void remindsOnTheLastBusinessDayOfWhatIsDueOnADayOff() {
        assertThat(reminders(rules(Set.of(Moment.AT)), HOLIDAY)).containsExactly(LocalDate.of(2026, 11, 20));
    }

    @Test
    public void remindsOnlyWhenTheSpaceWantsIt() {
        assertThat(reminders(rules(Set.of()), DUE)).isEmpty();
        assertThat(reminders(rules(Set.of(Moment.AT)), DUE)).containsExactly(DUE);
    }

    @Test
    public void escalatesOnceTheDaysAreOver() {
        var rules = rules(Set.of());
        var step = new Step(Optional.empty(), 5, Step.OWNER);

        assertThat(rules.escalated(step, DUE, LocalDate.of(2026, 11, 23))).isEmpty();
        assertThat(rules.escalated(step, DUE, LocalDate.of(2026, 11, 30))).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    public void beginsTheWeekOnItsFirstBusinessDay() {
        assertThat(rules(Set.of()).weekBegin(LocalDate.of(2026, 11, 20))).isEqualTo(DUE);
        assertThat(rules(Set.of()).weekBegin(LocalDate.of(2026, 11, 26))).isEqualTo(HOLIDAY.plusDays(1));
    }

    private static TreeSet<LocalDate> reminders(PromiseRules rules, LocalDate due) {
        var days = new TreeSet<LocalDate>();
        for (var day = due.minusDays(30); day.isBefore(LocalDate.of(2026, 12, 10)); day = day.plusDays(1)) {
            if (rules.calendar().isBusinessDay(day)) {
                rules.reminded(due, day).ifPresent(days::add);
            }
        }
        assertThat(days).allMatch(rules.calendar()::isBusinessDay);
        return days;
    }

    private static PromiseRules rules(Set<Moment> moments) {
        var holidays = new Holidays(
                new TreeMap<>(Map.of(HOLIDAY, new HolidayName("Thanks", Optional.empty()))), Optional.empty());
        var calendar = new BusinessCalendar(ZoneOffset.UTC, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
        return new PromiseRules(moments, List.of(5, 1), 5, List.of(), Optional.empty(), calendar);
    }
}
