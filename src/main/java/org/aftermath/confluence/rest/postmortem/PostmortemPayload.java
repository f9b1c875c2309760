package org.aftermath.confluence.rest.postmortem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.aftermath.confluence.rest.facts.FactsPayload;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem in JSON. Times are ISO-8601 in UTC; people are user names, with what to call them beside.
 *
 * @param externalMessage whether anyone outside needs a message: {@code yes} or {@code no} once it is answered
 * @param facts what else is known; its members stand beside the others
 * @param moves empty for a caller who may not change the page
 * @param version to be sent with changes that must not overwrite others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostmortemPayload(
        String id,
        long pageId,
        String title,
        String space,
        String url,
        String status,
        String severity,
        String kind,
        List<String> services,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable String incidentCommander,
        @Nullable String incidentCommanderName,
        @Nullable String externalMessage,
        Times times,
        @JsonUnwrapped FactsPayload facts,
        StandingPayload.Required required,
        StandingPayload.Completeness completeness,
        StandingPayload.Clocks clocks,
        StandingPayload.Next next,
        List<StandingPayload.MovePayload> moves,
        Counts followUps,
        int version) {

    /** When the incident began, was noticed, made public, mitigated and ended; the zone is where it is remembered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Times(
            @Nullable String startedAt,
            @Nullable String detectedAt,
            @Nullable String announcedAt,
            @Nullable String mitigatedAt,
            @Nullable String resolvedAt,
            @Nullable String zone) {}

    /** How many follow-ups are done. */
    public record Counts(int done, int total) {}
}
