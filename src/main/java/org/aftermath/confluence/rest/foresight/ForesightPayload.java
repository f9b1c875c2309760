package org.aftermath.confluence.rest.foresight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aftermath.core.foresight.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What premortems had to say of an incident.
 *
 * @param version of the answer; 0 without one
 * @param premortems those to which the reader can put it, the newest first
 * @param register what has to work and what may break of the services that were hit
 * @param rate of the postmortem's space in the year before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForesightPayload(
        List<Like> matches,
        @Nullable Given answer,
        int version,
        boolean editable,
        String severity,
        int postmortemVersion,
        List<Place> premortems,
        List<Function> register,
        Rate rate) {

    /**
     * A scenario that resembles the incident.
     *
     * @param impact how bad people judged it, from 1.0 to 5.0
     * @param severity what that impact comes to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Like(
            String id,
            String service,
            String failure,
            String period,
            String title,
            String url,
            @Nullable Double impact,
            @Nullable String severity) {}

    /** What somebody answered; the scenario is left out if the reader may not see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Given(String answer, @Nullable Like scenario, String by, String at) {}

    /** A page. */
    public record Place(String pageId, String title) {}

    /** What of a service has to work ({@code protect}) or may break ({@code may-break}). */
    public record Function(String service, String kind, String text, String title, String url) {}

    public ForesightPayload {
        matches = List.copyOf(matches);
        premortems = List.copyOf(premortems);
        register = List.copyOf(register);
    }
}
