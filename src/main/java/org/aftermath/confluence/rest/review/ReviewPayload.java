package org.aftermath.confluence.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review meeting as the caller sees it.
 *
 * @param phase {@code none}, {@code open} or {@code ended}
 * @param version the turn, which a step has to name
 * @param item what is talked about
 * @param minutes of each item of the agenda
 * @param rules what is read before it begins
 * @param took minutes in all, once it is over
 * @param leading whether the caller leads it
 * @param steering whether the caller may change the page
 * @param refusal why the caller may not begin or lead it, in words
 * @param people who is invited or there
 * @param here whether the caller is there
 * @param entries the minutes
 * @param elapsed milliseconds since the item began, by the server's clock
 * @param running milliseconds since the meeting began
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewPayload(
        String phase,
        int version,
        String item,
        List<Integer> minutes,
        List<String> rules,
        @Nullable String startedAt,
        @Nullable Integer took,
        @Nullable String facilitator,
        boolean leading,
        boolean steering,
        @Nullable String refusal,
        List<Guest> people,
        boolean here,
        List<Entry> entries,
        long elapsed,
        long running) {

    /** Somebody who is invited, or there without. */
    public record Guest(String user, String name, boolean here) {}

    /** A line of the minutes; {@code written} whether it stands in the page. */
    public record Entry(String id, String kind, String item, String text, String by, String at, boolean written) {}

    public ReviewPayload {
        minutes = List.copyOf(minutes);
        rules = List.copyOf(rules);
        people = List.copyOf(people);
        entries = List.copyOf(entries);
    }

    ReviewPayload at(long sinceItem, long sinceStart) {
        return new ReviewPayload(
                phase,
                version,
                item,
                minutes,
                rules,
                startedAt,
                took,
                facilitator,
                leading,
                steering,
                refusal,
                people,
                here,
                entries,
                sinceItem,
                sinceStart);
    }
}
