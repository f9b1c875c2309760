package org.aftermath.core.lifecycle;

import java.util.List;

/** How many of the sections that the page needs are written, and which are not (P02). */
public record Completeness(int done, int total, List<Section> open) {

    public Completeness {
        open = List.copyOf(open);
    }

    /** @param anyFollowUps whether the page has follow-ups, which stand for their section wherever they are */
    static Completeness of(Outline outline, boolean anyFollowUps) {
        var needed = Section.needed(outline.light());
        var open = needed.stream()
                .filter(section -> !outline.written().contains(section))
                .filter(section -> section != Section.FOLLOW_UPS || !anyFollowUps)
                .toList();
        return new Completeness(needed.size() - open.size(), needed.size(), open);
    }
}
