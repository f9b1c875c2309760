package org.aftermath.confluence.rest.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a follow-up is as it is and what was decided about it, in JSON. People are user names.
 *
 * @param commitment what the page says: proposed, committed, wontdo or done
 * @param pageDue by when as the page says, whatever the ticket does
 * @param ticketReason why it gets a ticket although no rule asks for one
 * @param names what to call those whom follow-up and ticket name, by user name
 * @param client whether the client was told risk and cost and agreed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpDetails(
        String commitment,
        @Nullable String pageDue,
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
        String cost,
        Map<String, String> names) {

    /** Who rates the risk higher than the others, and who watches it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DissentPayload(String who, @Nullable String riskOwner) {}
}
