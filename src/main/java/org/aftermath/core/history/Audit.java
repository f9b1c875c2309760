package org.aftermath.core.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit trail of postmortems: status moves and changed facts together. */
public final class Audit {

    private final StatusHistory moves;
    private final ChangeLog changes;

    public Audit(StatusHistory moves, ChangeLog changes) {
        this.moves = moves;
        this.changes = changes;
    }

    /** The newest first, at most limit. */
    public List<Change> ofPage(long pageId, int limit) {
        var steps = moves.ofPage(pageId, limit).stream().map(Change::of);
        return Stream.concat(steps, changes.ofPage(pageId, limit).stream())
                .sorted(Comparator.comparing(Change::when).reversed())
                .limit(limit)
                .toList();
    }

    /** What was done last. */
    public Optional<Change> newest(long pageId) {
        return ofPage(pageId, 1).stream().findFirst();
    }
}
