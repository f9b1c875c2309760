package org.aftermath.core.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a page is written.
 *
 * @param light whether the page was made from the light template, which has fewer sections
 * @param anchors what marks the headings of the page, for example {@code pm-summary}
 * @param written those in which people wrote something: a hint, a heading or an empty table is nothing
 * @param objections to words that the space does not let into review
 */
public record Outline(boolean light, Set<String> anchors, Set<Section> written, List<Reason> objections) {

    public static final Outline BLANK = new Outline(false, Set.of(), Set.of());

    public Outline {
        anchors = Set.copyOf(anchors);
        written = Set.copyOf(written);
        objections = List.copyOf(objections);
    }

    public Outline(boolean light, Set<String> anchors, Set<Section> written) {
        this(light, anchors, written, List.of());
    }

    public Outline with(List<Reason> found) {
        return new Outline(light, anchors, written, found);
    }

    /** The sections that the page has, written or not. */
    public Set<Section> present() {
        return anchors.stream().map(Section::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
