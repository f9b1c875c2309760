package org.aftermath.core.move;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How often something was moved, and whether anybody said why.
 *
 * @param latest the last move
 * @param reason the last one given, even if something was moved after it
 * @param missing whether the last moves still need a reason (P23): nobody gave one, and they did not lead back to where
 *     they began
 */
public record Account(Agreed what, int moves, Move latest, Optional<Reason> reason, boolean missing) {

    public Account {
        requireNonNull(what);
        requireNonNull(latest);
        requireNonNull(reason);
    }

    /** Empty if it was never moved, or needs no reason. A reason also answers for the moves before its own. */
    public static Optional<Account> of(Agreed what, Trail trail, List<Reason> reasons) {
        var moves = trail.moves().stream().filter(move -> move.what() == what).toList();
        if (moves.isEmpty() || !what.needsReason()) {
            return Optional.empty();
        }
        Optional<Reason> last = Optional.empty();
        var explained = 0;
        for (var index = 0; index < moves.size(); index++) {
            var reason = reasonFor(moves.get(index), reasons);
            if (reason.isPresent()) {
                last = reason;
                explained = index + 1;
            }
        }
        var open = moves.subList(explained, moves.size());
        var latest = moves.get(moves.size() - 1);
        return Optional.of(new Account(what, moves.size(), latest, last, leadSomewhere(open)));
    }

    private static boolean leadSomewhere(List<Move> moves) {
        return !moves.isEmpty()
                && !moves.get(0).from().equals(moves.get(moves.size() - 1).to());
    }

    private static Optional<Reason> reasonFor(Move move, List<Reason> reasons) {
        return reasons.stream().filter(reason -> reason.isFor(move)).findFirst();
    }
}
