package org.aftermath.core.lifecycle;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.deadline.ClockFace;
import org.aftermath.core.outline.Completeness;

/**
 * Where a postmortem stands and what leads on.
 *
 * @param depth how much others can learn from it
 * @param guide where the space's response guide is; empty if it has none
 */
public record Standing(
        Need need,
        Completeness completeness,
        Depth depth,
        ClockFace clocks,
        NextStep next,
        List<Move> moves,
        Optional<String> guide) {

    public Standing {
        moves = List.copyOf(moves);
    }
}
