package org.aftermath.confluence.rest.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.aftermath.host.rest.ErrorList;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in JSON.
 *
 * @param owner a user name as the page writes it
 * @param due the ticket's date if it has one, else the page's
 * @param agreement how page and ticket stand to each other, if there is a ticket
 * @param reason why it is not done
 * @param details what else the page says; its members stand beside the others
 * @param revision to be sent with changes that must not overwrite others
 * @param problem everything that stands in the way of a ticket, in one sentence after the other
 * @param problems the same one by one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpPayload(
        String uid,
        String text,
        String urgency,
        String type,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable String due,
        boolean overdue,
        String term,
        String state,
        @Nullable String reason,
        @JsonUnwrapped FollowUpDetails details,
        String revision,
        @Nullable TicketPayload ticket,
        @Nullable AgreementPayload agreement,
        @Nullable Problem problem,
        @Nullable List<ErrorList.Entry> problems) {

    /** What Confluence last heard of the ticket; {@code category} is new, indeterminate or done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TicketPayload(
            String key,
            String url,
            String status,
            String category,
            @Nullable String resolution,
            @Nullable String assignee,
            @Nullable String due,
            @Nullable String urgency,
            String asOf) {}

    /** Why there is no ticket yet, in the caller's language. */
    public record Problem(String key, String message) {}

    /** A page's follow-ups in its order, and how many are done. */
    public record Page(List<FollowUpPayload> followUps, int done, int total) {}
}
