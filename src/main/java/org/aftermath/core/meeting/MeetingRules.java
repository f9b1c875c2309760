package org.aftermath.core.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a space says about its review meetings.
 *
 * @param people user names by seat by service in small letters; {@code *} stands for every service
 * @param authority a group whose people can decide; empty if there is none
 * @param reviewers a group that reads drafts (G20); empty if there is none
 */
public record MeetingRules(
        Map<String, Map<Seat, List<String>>> people, Optional<String> authority, Optional<String> reviewers) {

    /** Why somebody answers for a service. */
    public enum Seat {
        OWNER,
        ENGINEERING,
        PRODUCT
    }

    /** Each space's rules (port). */
    public interface Spaces {
        MeetingRules of(String spaceKey);
    }

    public static final MeetingRules NONE = new MeetingRules(Map.of(), Optional.empty(), Optional.empty());

    public MeetingRules {
        people = Map.copyOf(people);
        requireNonNull(authority);
        requireNonNull(reviewers);
    }
}
