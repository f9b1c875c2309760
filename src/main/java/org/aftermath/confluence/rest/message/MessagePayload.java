package org.aftermath.confluence.rest.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aftermath.confluence.rest.facts.FactsForm;
import org.aftermath.host.rest.ErrorList;
import org.jspecify.annotations.Nullable;

/**
 * The message to people outside, in JSON. Times are ISO-8601 in UTC; people are user names, with what to call them beside.
 *
 * @param needed whether anyone outside needs it: {@code yes} or {@code no} once it is answered
 * @param state {@code draft}, {@code approved} or {@code posted}
 * @param approval whether it may be agreed to now, or why not
 * @param posting whether the caller may say that it went out, or why not
 * @param form each field as the text that a PUT takes
 * @param version to be sent with every change; 0 while nobody has begun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessagePayload(
        long pageId,
        @Nullable String needed,
        String state,
        Words words,
        Sheet sheet,
        @Nullable Sign approved,
        @Nullable Sign posted,
        Verdict approval,
        Verdict posting,
        FactsForm form,
        int version) {

    /** What it says, to whom and where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Words(
            @Nullable String audience,
            @Nullable String channel,
            @Nullable String owner,
            @Nullable String ownerName,
            @Nullable String summary,
            @Nullable String happened,
            @Nullable String doing) {}

    /**
     * What support can say meanwhile; how many, since and until are facts of the incident.
     *
     * @param open the points nobody can answer yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sheet(
            @Nullable String whom,
            @Nullable Long affected,
            @Nullable String affectedUnit,
            @Nullable String since,
            @Nullable String until,
            @Nullable String symptom,
            @Nullable String workaround,
            @Nullable String nextNewsAt,
            List<String> open,
            int done,
            int total) {}

    /** Who signed it and when; for a posting, when it went out and where it can be read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sign(
            String by,
            @Nullable String byName,
            String at,
            @Nullable String url) {}

    /** Whether something may be done. */
    public record Verdict(boolean allowed, List<ErrorList.Entry> reasons) {}
}
