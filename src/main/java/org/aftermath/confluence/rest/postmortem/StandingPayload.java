package org.aftermath.confluence.rest.postmortem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aftermath.host.rest.ErrorList;
import org.jspecify.annotations.Nullable;

/** Where a postmortem stands and what leads on, in JSON. Days are {@code 2026-11-23}, instants are in UTC. */
public record StandingPayload(
        Required required, Completeness completeness, Depth depth, Clocks clocks, Next next, List<MovePayload> moves) {

    /** {@code level} is required, optional or harmless; why, in the caller's language. */
    public record Required(String level, String key, String why) {}

    /** How many sections are written, and the anchors of those that are not. */
    public record Completeness(int done, int total, List<String> open) {}

    /** How much others can learn, from 0 to 3, and what the next level lacks. */
    public record Depth(int level, List<ErrorList.Entry> open) {}

    /**
     * What the clocks show; what no clock runs for is left out.
     *
     * @param meetingDue the last day for the review meeting
     * @param meetingDaysLeft as the rule counts them
     * @param skipped the days until then that do not count, and why
     * @param linkBy until when the link to the page is sent
     * @param holdBy until when memory is fresh
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clocks(
            @Nullable String meetingDue,
            @Nullable Integer meetingDaysLeft,
            @Nullable Boolean meetingOverdue,
            @Nullable List<SkippedDay> skipped,
            @Nullable List<String> notes,
            @Nullable String linkBy,
            @Nullable String linkState,
            @Nullable String holdBy,
            @Nullable String holdState,
            List<ErrorList.Entry> warnings) {}

    /** A day that does not count. */
    public record SkippedDay(String day, String reason) {}

    /** What to do next, in the caller's language; {@code who} is a user or, with {@code group}, a group. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Next(
            String key,
            String step,
            @Nullable String who,
            @Nullable String whoName,
            @Nullable String group,
            @Nullable String by) {}

    /** A step that could be taken, or why not yet. */
    public record MovePayload(
            String to,
            boolean allowed,
            boolean back,
            boolean asksPosting,
            List<ErrorList.Entry> reasons,
            List<ErrorList.Entry> warnings) {}
}
