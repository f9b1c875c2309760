package org.aftermath.confluence.rest.lint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, in the order of the text. */
public record LintPayload(List<Found> findings) {

    /**
     * A finding.
     *
     * @param id names it in further requests, as long as the words stay
     * @param severity {@code hint} or {@code warning}
     * @param passage which paragraph or cell it is in, from 0
     * @param start in the passage's text, in characters (UTF-16)
     * @param end after the last character
     * @param before what stands before it, so that it can be found in the page
     * @param title what the rule is called, in the caller's language
     * @param message the question to ask, in the caller's language
     * @param fix what to write instead, if that can be told
     * @param section empty if the text has none
     * @param anchor where it stands in the page; missing for other texts
     * @param ignored if somebody said that it is right as it stands
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String id,
            String rule,
            String severity,
            int passage,
            int start,
            int end,
            String excerpt,
            String before,
            String title,
            String message,
            @Nullable String fix,
            String section,
            @Nullable String anchor,
            @Nullable Ignored ignored) {}

    /** Why it is right as it stands; the moment in UTC. */
    public record Ignored(String reason, String by, String at) {}

    public LintPayload {
        findings = List.copyOf(findings);
    }
}
