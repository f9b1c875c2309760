package org.aftermath.host.rest.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one peer; times in ISO-8601.
 *
 * @param peer names the pairing on both sides; missing while there is none
 * @param since when the secret was changed last
 * @param rotation {@code done}, {@code overlap} while the secret before is believed too, {@code unconfirmed} while it is
 *     in the dark whether the other side has the new one
 * @param overlapEnds when the secret before is refused
 * @param told when the peer last took something from here
 * @param heard when the peer last told something that was believed
 * @param clockDifferenceSeconds how far its clock is ahead of ours (negative: behind)
 * @param clockTooFar whether that is too far for messages to be believed
 * @param failures how often in a row it could not be reached
 * @param pausedUntil until when it is left alone
 * @param trouble what is wrong, in the caller's language; missing if nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeerPayload(
        boolean paired,
        @Nullable String peer,
        String url,
        @Nullable String since,
        @Nullable String rotation,
        @Nullable String overlapEnds,
        @Nullable String told,
        @Nullable String heard,
        @Nullable Long clockDifferenceSeconds,
        boolean clockTooFar,
        int failures,
        @Nullable String pausedUntil,
        @Nullable Trouble trouble) {

    /** What is wrong. */
    public record Trouble(String key, String message) {}

    /**
     * All of them.
     *
     * @param backlog how much waits to be sent from here
     * @param deadLetters how much was given up and nobody has decided about
     * @param clockLimitSeconds how far clocks may be apart
     * @param version of the plugin here
     */
    public record All(
            List<PeerPayload> peers,
            int backlog,
            int deadLetters,
            long clockLimitSeconds,
            String version,
            List<Work> work) {}

    /**
     * What goes on in the background.
     *
     * @param words what it is for, in the caller's language
     * @param done when it was done last on any node; missing if never, or while somebody is at it
     * @param late whether that is longer ago than it should be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Work(String name, String words, @Nullable String done, boolean late) {}
}
