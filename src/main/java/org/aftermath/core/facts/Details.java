package org.aftermath.core.facts;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an incident beyond its head data.
 *
 * @param fullOutage whether everything was gone; unknown until answered
 * @param zone in which those who responded remember its times
 * @param teams names of the teams that took part, in the order given
 * @param responders in the order given
 * @param recording address of the recording of the response; blank if there is none
 * @param issues keys of the incident's issues in the tracker
 */
public record Details(
        Cause cause,
        Impact impact,
        Optional<Boolean> fullOutage,
        Optional<ZoneId> zone,
        List<String> teams,
        List<Responder> responders,
        String recording,
        List<String> issues) {

    public static final Details NONE = new Details(
            Cause.UNKNOWN, Impact.UNKNOWN, Optional.empty(), Optional.empty(), List.of(), List.of(), "", List.of());

    public Details {
        requireNonNull(cause);
        requireNonNull(impact);
        requireNonNull(fullOutage);
        requireNonNull(zone);
        teams = List.copyOf(teams);
        responders = List.copyOf(responders);
        requireNonNull(recording);
        issues = List.copyOf(issues);
    }

    /** Nothing but the zone and the incident's issues. */
    public static Details at(ZoneId zone, List<String> issues) {
        var none = NONE;
        return new Details(
                none.cause,
                none.impact,
                none.fullOutage,
                Optional.of(zone),
                none.teams,
                none.responders,
                none.recording,
                issues);
    }
}
