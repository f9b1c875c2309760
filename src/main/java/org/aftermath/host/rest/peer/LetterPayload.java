package org.aftermath.host.rest.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was given up, for the screen on which administrators decide about it.
 *
 * @param uid the follow-up's
 * @param subject what people know it by: the follow-up's text, or the key
 * @param attempts how often it was answered badly
 * @param since when it was to be delivered first, ISO-8601
 * @param died when it was given up, ISO-8601
 * @param dropped who dropped it; missing while nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterPayload(
        long id,
        String uid,
        @Nullable String subject,
        int attempts,
        String since,
        String died,
        Reason reason,
        @Nullable Dropped dropped) {

    /** What went wrong the last time, in the caller's language. */
    public record Reason(String key, String message) {}

    /** Who let it go, when and why. */
    public record Dropped(String by, String at, String reason) {}

    /**
     * The whole list, the latest first.
     *
     * @param undecided how many nobody has decided about
     */
    public record All(List<LetterPayload> deadLetters, int undecided) {}

    /** How many are tried again. */
    public record Retried(int retried) {}
}
