package org.aftermath.core.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a page is written.
 *
 * @param light whether the page was made from the light template, which has fewer sections
 * @param template the version of the template that the page was made from
 * @param anchors what marks the headings of the page, for example {@code pm-summary}
 * @param fills of the sections that the page has
 * @param objections to words that the space does not let into review
 */
public record Outline(
        boolean light, int template, Set<String> anchors, Map<Section, Fill> fills, List<Reason> objections) {

    public static final Outline BLANK = new Outline(false, Template.NEWEST, Set.of(), Map.of(), List.of());

    public Outline {
        anchors = Set.copyOf(anchors);
        fills = Map.copyOf(fills);
        objections = List.copyOf(objections);
    }

    public Outline with(List<Reason> found) {
        return new Outline(light, template, anchors, fills, found);
    }

    public Fill fill(Section section) {
        return fills.getOrDefault(section, place(section.code()));
    }

    /** Whether a section that nobody writes is there. */
    Fill place(String code) {
        return anchors.contains("pm-" + code) ? Fill.EMPTY : Fill.MISSING;
    }

    /** The sections in which people wrote something: a hint, a heading or an empty table is nothing. */
    public Set<Section> written() {
        return fills.entrySet().stream()
                .filter(entry -> entry.getValue().isBegun())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sections that the page has, written or not. */
    public Set<Section> present() {
        return anchors.stream().map(Section::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
