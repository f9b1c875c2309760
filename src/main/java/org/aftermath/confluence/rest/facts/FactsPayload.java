package org.aftermath.confluence.rest.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.aftermath.confluence.rest.postmortem.PostmortemPayload;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident, in JSON; it stands among the members of {@link PostmortemPayload}.
 *
 * @param fullOutage {@code yes} or {@code no} once it is answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactsPayload(
        String cause,
        Durations durations,
        Impact impact,
        @Nullable String fullOutage,
        List<String> teams,
        List<Responder> responders,
        List<String> incidentIssues,
        @Nullable String recordingUrl,
        Review review) {

    /** Since the incident began, as ISO-8601 durations. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Durations(
            @Nullable String toDetect,
            @Nullable String toMitigate,
            @Nullable String toResolve) {}

    /** What it did to others; the share is in per cent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Impact(
            @Nullable Long affected,
            @Nullable String affectedUnit,
            @Nullable Long supportRequests,
            @Nullable BigDecimal failedShare,
            @Nullable String text) {}

    /** Who took part; the user name only if there is an account. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Responder(String role, @Nullable String user, String name) {}

    /** When the review meeting is, was, and when its readers got the link. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Review(
            @Nullable String meetingAt,
            @Nullable String linkSentAt,
            @Nullable String heldAt) {}
}
