package org.aftermath.core.showing;

import java.util.List;

/** How many follow-ups are done; those that are openly dropped count neither way. */
public record Progress(int done, int total) {

    static Progress of(List<FollowUpLine> lines) {
        var counted = lines.stream()
                .filter(line -> line.state() != FollowUpState.WONTDO)
                .toList();
        var done = counted.stream()
                .filter(line -> line.state() == FollowUpState.DONE)
                .count();
        return new Progress((int) done, counted.size());
    }
}
