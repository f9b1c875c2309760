package org.aftermath.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills a page of a list with what its reader may see. Looks at a bounded number of records per call, so a reader who may
 * see little gets short pages rather than long waits. Safe for any thread as far as what it is made of is.
 *
 * @param <R> what is looked at
 * @param <T> what is kept of it
 */
public final class Sieve<R, T> {

    /** Where records come from, in an order of their own. */
    public interface Source<R> {

        /** As many as are asked for, as long as there are as many behind the cursor. */
        List<R> after(Optional<Long> cursor, int limit);
    }

    /** @param next where to go on; empty at the end */
    public record Slice<T>(List<T> kept, Optional<Long> next) {}

    private final Source<R> source;
    private final Function<R, Long> place;
    private final Function<R, Optional<T>> keeping;
    private final int most;

    /**
     * @param place a record's cursor
     * @param keeping empty for what the reader may not see
     * @param most how many are looked at
     */
    public Sieve(Source<R> source, Function<R, Long> place, Function<R, Optional<T>> keeping, int most) {
        this.source = source;
        this.place = place;
        this.keeping = keeping;
        this.most = most;
    }

    /** @param limit how many are kept at the most */
    public Slice<T> slice(Optional<Long> cursor, int limit) {
        var kept = new ArrayList<T>();
        var from = cursor;
        for (var looked = 0; looked < most; looked += limit) {
            var batch = source.after(from, limit);
            for (var each : batch) {
                if (kept.size() == limit) {
                    return new Slice<>(kept, from);
                }
                from = Optional.of(place.apply(each));
                keeping.apply(each).ifPresent(kept::add);
            }
            if (batch.size() < limit) {
                return new Slice<>(kept, Optional.empty());
            }
        }
        return new Slice<>(kept, from);
    }
}
