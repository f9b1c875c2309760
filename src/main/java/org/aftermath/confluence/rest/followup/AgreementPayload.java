package org.aftermath.confluence.rest.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How page and ticket stand to each other, in JSON.
 *
 * @param silent whether the ticket was closed without anybody saying what was done
 */
public record AgreementPayload(List<Differing> differences, List<Moved> moves, boolean silent) {

    /** {@code what} is due, urgency or owner; {@code ticket} is blank if the ticket has none. */
    public record Differing(String what, String page, String ticket) {}

    /**
     * Something that was moved in Jira.
     *
     * @param times how often
     * @param moved when last, by which a reason names the move
     * @param reason the last one given
     * @param reasonMissing whether the last moves still need one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moved(
            String what,
            int times,
            String moved,
            String from,
            String to,
            @Nullable Given reason,
            boolean reasonMissing) {}

    /** A reason; {@code by} is a user name. */
    public record Given(String what, String moved, String text, String by, String at) {}
}
