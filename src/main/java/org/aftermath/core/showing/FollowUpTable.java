package org.aftermath.core.showing;

import java.util.List;

/** All follow-ups of a page, in its order, and how far they got. */
public record FollowUpTable(List<FollowUpLine> lines, Progress progress) {

    public FollowUpTable {
        lines = List.copyOf(lines);
    }

    static FollowUpTable of(List<FollowUpLine> lines) {
        return new FollowUpTable(lines, Progress.of(lines));
    }
}
