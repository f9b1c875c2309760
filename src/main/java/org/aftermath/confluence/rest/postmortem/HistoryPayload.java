package org.aftermath.confluence.rest.postmortem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit trail of a postmortem in JSON, the newest entry first. */
public record HistoryPayload(List<Entry> history) {

    /**
     * One change.
     *
     * @param who the user name; the user key if the account is gone
     * @param field the name of the fact, or {@code status}
     * @param label the field in the caller's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String when,
            String who,
            @Nullable String whoName,
            String field,
            String label,
            String before,
            String after,
            String reason) {}

    public HistoryPayload {
        history = List.copyOf(history);
    }
}
