package org.aftermath.core.move;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.Urgency;

/**
 * What became of a ticket since it was made, as far as the page is to tell it.
 *
 * @param urgency what its priority means now; empty if that means nothing to us
 * @param moves oldest first; of many the last {@link #MOST}
 * @param silent whether it was closed without anybody saying what was done (P22)
 */
public record Trail(Optional<Urgency> urgency, List<Move> moves, boolean silent) {

    public static final int MOST = 50;

    /** Nothing is known. */
    public static final Trail NONE = new Trail(Optional.empty(), List.of(), false);

    public Trail {
        requireNonNull(urgency);
        var sorted = moves.stream()
                .sorted(Comparator.comparing(Move::at).thenComparing(Move::what))
                .toList();
        moves = sorted.size() > MOST ? sorted.subList(sorted.size() - MOST, sorted.size()) : sorted;
    }
}
