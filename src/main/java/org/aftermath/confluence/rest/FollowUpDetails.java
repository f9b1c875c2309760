package org.aftermath.confluence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a follow-up is as it is and what was decided about it, in JSON. People are user names.
 *
 * @param commitment what the page says: proposed, committed, wontdo or done
 * @param ticketReason why it gets a ticket although no rule asks for one
 * @param client whether the client was told risk and cost and agreed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpDetails(
        String commitment,
        @Nullable String sponsor,
        String factor,
        String alternative,
        String constraint,
        String ticketReason,
        List<String> agreedBy,
        List<DissentPayload> dissent,
        @Nullable String revisit,
        boolean client,
        String risk,
        String cost) {

    /** Who rates the risk higher than the others, and who watches it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DissentPayload(String who, @Nullable String riskOwner) {}
}
