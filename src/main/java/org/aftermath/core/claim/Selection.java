package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Severity;

/**
 * Which follow-ups somebody looks for; what is empty does not matter.
 *
 * @param title of the page, in any case
 */
public record Selection(Set<Severity> severities, Optional<Long> pageId, Optional<String> title) {

    public Selection {
        severities = Set.copyOf(severities);
        requireNonNull(pageId);
        requireNonNull(title);
    }

    public static Selection of(Set<Severity> severities) {
        return new Selection(severities, Optional.empty(), Optional.empty());
    }

    public static Selection ofPage(long pageId) {
        return new Selection(Set.of(), Optional.of(pageId), Optional.empty());
    }

    public static Selection ofTitle(String title) {
        return new Selection(Set.of(), Optional.empty(), Optional.of(title));
    }
}
