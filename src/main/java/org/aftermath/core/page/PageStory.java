package org.aftermath.core.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.seed.StatusMacro;

/**
 * A saved page, as far as it concerns us.
 *
 * @param status the first status macro, if the page has one
 * @param followUps in the order of the page
 */
public record PageStory(PageFacts page, Optional<StatusMacro> status, List<FollowUpMacro> followUps) {

    public PageStory {
        requireNonNull(page);
        requireNonNull(status);
        followUps = List.copyOf(followUps);
    }

    Set<String> macroIds() {
        return followUps.stream().flatMap(macro -> macro.macroId().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
