package org.aftermath.confluence.rest.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A writing meeting as one person sees it; {@code phase} is {@code none} before it begins.
 *
 * @param steering whether the caller may lead it on
 * @param entries all, or with {@code since} those that were changed after that turn; the counts are always of all
 * @param elapsed milliseconds since the phase began, by the server's clock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionPayload(
        String phase,
        int version,
        int minutes,
        @Nullable String startedAt,
        @Nullable String endedAt,
        @Nullable Integer writingMinutes,
        @Nullable Integer sharingMinutes,
        @Nullable String facilitator,
        boolean leading,
        boolean steering,
        @Nullable Presence you,
        Counts counts,
        @Nullable String current,
        List<Entry> entries,
        List<String> advice,
        @Nullable Survey survey,
        long turn,
        long since,
        long elapsed) {

    /** How the caller said they are there; {@code asked} whether they said how they were led. */
    public record Presence(boolean readBefore, boolean otherTeam, boolean asked) {}

    /** {@code owed} is what the author still has to see to after the meeting. */
    public record Counts(
            int questions,
            int answered,
            int parked,
            int suggestions,
            int kudos,
            int owed,
            int people,
            int readBefore,
            int otherTeams) {}

    /** Something that was typed; {@code by} is missing if it came without a name, {@code mine} is whose name is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String id,
            String kind,
            @Nullable String aspect,
            @Nullable String section,
            String text,
            @Nullable String by,
            String at,
            String state,
            boolean aloud,
            boolean picked,
            boolean owed,
            boolean mine,
            long turn,
            @Nullable Answer answer,
            @Nullable Seen seen) {}

    /** Who saw to it that the page has it, and when. */
    public record Seen(String by, String at) {}

    /** What was noted; {@code written} whether it stands in the page. */
    public record Answer(String text, String by, String at, boolean written) {}

    /** For the facilitator alone; {@code means} in tenths of a point, missing as long as somebody could be recognised. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Survey(
            int answers,
            @Nullable List<Integer> means,
            @Nullable List<String> words) {}

    public SessionPayload {
        entries = List.copyOf(entries);
        advice = List.copyOf(advice);
    }

    SessionPayload at(long millis) {
        return new SessionPayload(
                phase,
                version,
                minutes,
                startedAt,
                endedAt,
                writingMinutes,
                sharingMinutes,
                facilitator,
                leading,
                steering,
                you,
                counts,
                current,
                entries,
                advice,
                survey,
                turn,
                since,
                millis);
    }

    /** Without what the caller knows; all of it if they know more than there is, as after a restored database. */
    SessionPayload after(long known) {
        var believed = known > 0 && known <= turn ? known : 0;
        var news = entries.stream()
                .filter(entry -> believed == 0 || entry.turn() > believed)
                .toList();
        return new SessionPayload(
                phase,
                version,
                minutes,
                startedAt,
                endedAt,
                writingMinutes,
                sharingMinutes,
                facilitator,
                leading,
                steering,
                you,
                counts,
                current,
                news,
                advice,
                survey,
                turn,
                believed,
                elapsed);
    }
}
