package org.aftermath.core.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.text.Message;

/** How long things took: what half of them and what nine of ten did not exceed. Not to be shared between threads. */
final class Spread {

    private final List<Duration> times = new ArrayList<>();
    private final List<Long> days = new ArrayList<>();

    /** Took no time if it was there before it was waited for. */
    void add(Duration time) {
        times.add(time.isNegative() ? Duration.ZERO : time);
    }

    void addBusinessDays(int count) {
        days.add((long) Math.max(0, count));
    }

    int count() {
        return times.size();
    }

    Cell median() {
        if (times.isEmpty()) {
            return Cell.UNKNOWN;
        }
        Collections.sort(times);
        var middle = times.size() / 2;
        return cell(
                times.size() % 2 == 1
                        ? times.get(middle)
                        : times.get(middle - 1).plus(times.get(middle)).dividedBy(2));
    }

    /** By nearest rank. */
    Cell ninetieth() {
        if (times.isEmpty()) {
            return Cell.UNKNOWN;
        }
        Collections.sort(times);
        return cell(times.get((times.size() * 9 + 9) / 10 - 1));
    }

    /** The median of business days; of two in the middle the later. */
    Cell medianDays() {
        if (days.isEmpty()) {
            return Cell.UNKNOWN;
        }
        Collections.sort(days);
        return Cell.of(days.get(days.size() / 2));
    }

    private static Cell cell(Duration time) {
        return Cell.sized(words(time), time.toMinutes());
    }

    private static Message words(Duration time) {
        if (time.toDays() > 0) {
            return Message.of("aftermath.view.facts.days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0
                ? Message.of("aftermath.view.facts.hours", time.toHours(), time.toMinutesPart())
                : Message.of("aftermath.view.facts.minutes", time.toMinutes());
    }
}
