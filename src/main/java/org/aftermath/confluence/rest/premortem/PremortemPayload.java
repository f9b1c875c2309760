package org.aftermath.confluence.rest.premortem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A premortem as one person may see it now.
 *
 * @param minutes of the six blocks
 * @param steering whether the caller may lead it on
 * @param takingPart whether the caller may write and rate
 * @param role what the caller takes part as
 * @param tiers ids of scenarios, worst first; what is tied stands together
 * @param line how many tiers are above the acceptable line
 * @param discussion ids of scenarios, those first where people differ most
 * @param elapsed milliseconds since the block began, by the server's clock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PremortemPayload(
        String block,
        int version,
        List<Integer> minutes,
        boolean revealed,
        boolean ratingsOpen,
        boolean measuresRevealed,
        boolean steering,
        boolean takingPart,
        String role,
        String goal,
        @Nullable String day,
        Cast people,
        @Nullable String facilitator,
        List<String> advice,
        List<Entry> scenarios,
        List<List<String>> tiers,
        int line,
        List<String> discussion,
        List<Weight> weights,
        long elapsed) {

    /** Who is asked to take part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cast(
            @Nullable Somebody decisionMaker,
            List<Somebody> engineers,
            List<Somebody> support,
            List<Somebody> experts) {}

    /** {@code name} is what people read, {@code user} what they log in with. */
    public record Somebody(String user, String name) {}

    /**
     * A scenario; {@code kin} is the id of the one it goes back to, and {@code variant} says that it differs from it in
     * its time alone. {@code spread} and {@code mean} (in tenths) are told once ratings are open.
     *
     * @param likely the id of the one that it seems to be a variant of
     * @param missing who has to rate and did not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String id,
            int version,
            String service,
            String failure,
            String period,
            String by,
            boolean mine,
            @Nullable String kin,
            boolean variant,
            @Nullable String likely,
            Map<String, String> answers,
            @Nullable Integer own,
            boolean open,
            List<Rated> ratings,
            @Nullable Integer spread,
            @Nullable Integer mean,
            boolean tied,
            List<String> missing,
            boolean acceptable,
            @Nullable String settledBy) {}

    /** What one person thinks of it. */
    public record Rated(String by, String role, int value) {}

    /** What the scenarios of a service come to; {@code impact} in tenths. */
    public record Weight(String service, int scenarios, int impact) {}

    PremortemPayload at(long milliseconds) {
        return new PremortemPayload(
                block,
                version,
                minutes,
                revealed,
                ratingsOpen,
                measuresRevealed,
                steering,
                takingPart,
                role,
                goal,
                day,
                people,
                facilitator,
                advice,
                scenarios,
                tiers,
                line,
                discussion,
                weights,
                milliseconds);
    }
}
