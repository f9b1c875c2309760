package org.aftermath.core.premortem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The order in which a group puts scenarios, worst first (M07). Immutable.
 *
 * @param tiers ids of scenarios; those of one tier are as bad as each other
 * @param line how many tiers are above the acceptable line: what is below may happen (M08)
 */
public record Order(List<List<String>> tiers, int line) {

    public static final Order EMPTY = new Order(List.of(), 0);

    /** On which side of its target something is put. */
    public enum Side {
        BEFORE,
        WITH,
        AFTER
    }

    /**
     * One wish: something is put beside something else. It names neighbours and no numbers, so that it means the same
     * after others have moved theirs.
     *
     * @param what the id of a scenario; empty for the line
     * @param target likewise
     */
    public record Move(String what, Side side, String target) {

        boolean isOfLine() {
            return what.isEmpty();
        }
    }

    public Order {
        tiers = tiers.stream().map(List::copyOf).toList();
        var ids = tiers.stream().flatMap(List::stream).toList();
        if (tiers.stream().anyMatch(List::isEmpty) || new LinkedHashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("Each scenario stands in one tier, and no tier is empty");
        }
        if (line < 0 || line > tiers.size()) {
            throw new IllegalArgumentException("The line is beside a tier");
        }
    }

    /**
     * The order of exactly these. What is not placed yet stands just above the line, because nobody has accepted it; what
     * is gone leaves no gap.
     */
    public Order of(Collection<String> ids) {
        var kept = this;
        for (var known : all()) {
            kept = ids.contains(known) ? kept : kept.without(known);
        }
        var all = new ArrayList<>(kept.tiers);
        var place = kept.line;
        var placed = kept.all();
        for (var id : new LinkedHashSet<>(ids)) {
            if (!placed.contains(id)) {
                all.add(place++, List.of(id));
            }
        }
        return new Order(all, place);
    }

    /** The ids from worst to least. */
    public List<String> all() {
        return tiers.stream().flatMap(List::stream).toList();
    }

    /** Whether both ends of the move are in this order. */
    public boolean knows(Move move) {
        return isKnown(move.what) && isKnown(move.target) && !(move.isOfLine() && move.side == Side.WITH);
    }

    private boolean isKnown(String id) {
        return id.isEmpty() || tierOf(id) >= 0;
    }

    /** The order after the move; done twice, it changes nothing more. Both ends have to be known. */
    public Order moved(Move move) {
        if (!knows(move)) {
            throw new IllegalArgumentException("Nothing to move, or nowhere to move it");
        }
        if (move.what.equals(move.target)) {
            return this;
        }
        return move.isOfLine() ? lineBeside(move) : without(move.what).with(move);
    }

    private Order lineBeside(Move move) {
        return new Order(tiers, tierOf(move.target) + (move.side == Side.AFTER ? 1 : 0));
    }

    private Order without(String id) {
        var all = new ArrayList<>(tiers);
        var place = tierOf(id);
        var left = all.get(place).stream().filter(each -> !each.equals(id)).toList();
        if (!left.isEmpty()) {
            all.set(place, left);
            return new Order(all, line);
        }
        all.remove(place);
        return new Order(all, place < line ? line - 1 : line);
    }

    private Order with(Move move) {
        var all = new ArrayList<>(tiers);
        if (move.target.isEmpty()) {
            all.add(line, List.of(move.what));
            return new Order(all, move.side == Side.AFTER ? line : line + 1);
        }
        var place = tierOf(move.target);
        if (move.side == Side.WITH) {
            var tied = new ArrayList<>(all.get(place));
            tied.add(move.what);
            all.set(place, tied);
            return new Order(all, line);
        }
        // On the target's side of the line, whichever neighbour it comes between.
        all.add(move.side == Side.AFTER ? place + 1 : place, List.of(move.what));
        return new Order(all, place < line ? line + 1 : line);
    }

    /** Whether the group may live with it: an allowed failure (M08). False for what is not in the order. */
    public boolean isAcceptable(String id) {
        return tierOf(id) >= line;
    }

    /** From 0; -1 for what is not in the order. */
    public int tierOf(String id) {
        for (var place = 0; place < tiers.size(); place++) {
            if (tiers.get(place).contains(id)) {
                return place;
            }
        }
        return -1;
    }
}
