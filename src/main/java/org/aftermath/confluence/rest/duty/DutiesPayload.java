package org.aftermath.confluence.rest.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The owner's duties in JSON, in order. */
public record DutiesPayload(List<Line> duties, int done, int total) {

    /**
     * One duty.
     *
     * @param label what it is, in the caller's language
     * @param who the user name of whoever ticked it; the user key if the account is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String duty,
            String label,
            boolean done,
            @Nullable String who,
            @Nullable String whoName,
            @Nullable String when) {}

    public DutiesPayload {
        duties = List.copyOf(duties);
    }
}
