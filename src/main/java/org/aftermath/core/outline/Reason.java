package org.aftermath.core.outline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * Why a step should wait.
 *
 * @param link the place on the page where it can be mended, for example {@code #pm-summary}; empty if there is none
 */
public record Reason(Message message, Optional<String> link) {

    public Reason {
        requireNonNull(message);
        requireNonNull(link);
    }

    public static Reason at(String anchor, String key, Object... arguments) {
        return new Reason(Message.of(key, arguments), Optional.of("#" + anchor));
    }

    /** Without its link if that leads to a section that the page does not have. */
    public Reason on(Outline outline) {
        var dead = link.filter(place -> place.startsWith("#pm-"))
                .filter(place -> !outline.anchors().contains(place.substring(1)))
                .isPresent();
        return dead ? new Reason(message, Optional.empty()) : this;
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(Message.of(key, arguments), Optional.empty());
    }
}
