package sandbox.confluence.storage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins two changes of the same text if they touch different blocks. */
public final class Merge {

    /** One change, in blocks of the common ancestor. */
    private record Change(int from, int to, List<String> blocks) {

        boolean meets(Change other) {
            boolean apart = to < other.from || other.to < from;
            boolean touching = to == other.from || other.to == from;
            boolean bothReplace = from < to && other.from < other.to;
            return !apart && !(touching && bothReplace);
        }
    }

    private Merge() {}

    /** The text with both changes; empty if they meet. */
    public static Optional<String> of(String base, String mine, String theirs) {
        List<String> blocks = new ArrayList<>(Blocks.of(base));
        List<Change> changes = new ArrayList<>(changes(blocks, Blocks.of(mine)));
        for (Change change : changes(blocks, Blocks.of(theirs))) {
            if (changes.contains(change)) {
                continue;
            }
            if (changes.stream().anyMatch(change::meets)) {
                return Optional.empty();
            }
            changes.add(change);
        }
        changes.sort(Comparator.comparingInt(Change::from).reversed());
        changes.forEach(change -> apply(change, blocks));
        return Optional.of(String.join("", blocks));
    }

    private static void apply(Change change, List<String> blocks) {
        List<String> range = blocks.subList(change.from(), change.to());
        range.clear();
        range.addAll(change.blocks());
    }

    private static List<Change> changes(List<String> base, List<String> changed) {
        return DiffUtils.diff(base, changed).getDeltas().stream()
                .map(Merge::change)
                .toList();
    }

    private static Change change(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        return new Change(
                from,
                from + delta.getSource().size(),
                List.copyOf(delta.getTarget().getLines()));
    }
}
