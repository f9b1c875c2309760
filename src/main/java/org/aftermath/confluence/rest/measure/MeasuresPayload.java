package org.aftermath.confluence.rest.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aftermath.confluence.rest.followup.FollowUpPayload;
import org.jspecify.annotations.Nullable;

/**
 * What could be done about a premortem's scenarios, as its reader may see it now, and what stays of it.
 *
 * @param revealed whether everybody sees every measure; else these are the reader's own
 * @param takesPart whether the reader may write measures and notes
 * @param decides whether the reader may decide
 * @param role what the reader takes part as
 * @param due whether it is to be held again: its day has come, or something changed
 */
public record MeasuresPayload(
        boolean revealed,
        boolean takesPart,
        boolean decides,
        String role,
        boolean due,
        List<Against> scenarios,
        List<Line> measures,
        List<NoteLine> notes) {

    /** A scenario that the reader sees. */
    public record Against(String id, String service, String failure, String period) {}

    /**
     * One measure.
     *
     * @param scenarios ids of those it helps against
     * @param followUp what it became; nothing unless it stands on the page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String id,
            int version,
            String stage,
            String text,
            String introduction,
            String upkeep,
            List<String> scenarios,
            String author,
            boolean own,
            @Nullable Decided verdict,
            @Nullable FollowUpPayload followUp) {

        public Line {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * What was decided.
     *
     * @param due whether the day has come to decide anew
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(String decision, @Nullable String day, String reason, String by, String at, boolean due) {}

    /** One line that stays; {@code own} is what the reader wrote. */
    public record NoteLine(String id, String kind, String about, String text, String by, String at, boolean own) {}

    public MeasuresPayload {
        scenarios = List.copyOf(scenarios);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
    }
}
