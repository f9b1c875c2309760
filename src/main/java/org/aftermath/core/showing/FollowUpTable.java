package org.aftermath.core.showing;

import java.util.List;
import org.aftermath.core.followup.FollowUp;

/** All follow-ups of a page, in its order, and how far they got. */
public record FollowUpTable(List<FollowUpLine> lines, Progress progress) {

    public FollowUpTable {
        lines = List.copyOf(lines);
    }

    /** What the page says of each. */
    public List<FollowUp> followUps() {
        return lines.stream().map(FollowUpLine::followUp).toList();
    }

    static FollowUpTable of(List<FollowUpLine> lines) {
        return new FollowUpTable(lines, Progress.of(lines));
    }
}
