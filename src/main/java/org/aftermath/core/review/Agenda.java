package org.aftermath.core.review;

import java.util.Arrays;
import java.util.List;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.meeting.Meeting;

/**
 * How many minutes each item of a review meeting has (G29, G32).
 *
 * @param minutes one for each {@link AgendaItem}, in order; together as many as a review meeting may take
 */
public record Agenda(List<Integer> minutes) {

    public Agenda {
        minutes = List.copyOf(minutes);
        if (!isSound(minutes)) {
            throw new IllegalArgumentException("No agenda: " + minutes);
        }
    }

    /** The usual parts of a meeting of so many minutes. */
    public static Agenda of(int whole) {
        return new Agenda(Arrays.stream(AgendaItem.values())
                .map(item -> item.minutes(whole))
                .toList());
    }

    /** Whether there is time for each item, and neither too little nor too much for all. */
    public static boolean isSound(List<Integer> minutes) {
        var whole = minutes.stream().mapToLong(Integer::longValue).sum();
        return minutes.size() == AgendaItem.values().length
                && minutes.stream().allMatch(each -> each > 0)
                && whole >= Meeting.SHORTEST
                && whole <= Meeting.LONGEST;
    }
}
