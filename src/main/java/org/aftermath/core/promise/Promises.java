package org.aftermath.core.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.Writes;

/**
 * The open promises of all postmortems, whoever may see them (port). One contract test binds every implementation. What a
 * page or a ticket says counts at once; what older versions of ours wrote is found once it has been caught up with.
 */
public interface Promises {

    /**
     * Which promises are asked for.
     *
     * @param space empty for all of them
     * @param until the last day by which they are due
     * @param after the last one that was read; empty for the first ones
     */
    record Wanted(Optional<String> space, LocalDate until, Optional<After> after) {

        /** The same behind that one. */
        Wanted behind(Promise last) {
            return new Wanted(space, until, Optional.of(new After(last.due(), last.place())));
        }
    }

    /** Where reading goes on. */
    record After(LocalDate due, long place) {

        /** Behind the promise that had that cursor. */
        public static After cursor(long cursor) {
            return new After(LocalDate.ofEpochDay(cursor >> Integer.SIZE), cursor & Integer.MAX_VALUE);
        }
    }

    /** By the day by which they are due, at most limit; fewer only if there are no more. */
    List<Promise> open(Wanted wanted, int limit);

    /** Looks at up to so many follow-ups of which older versions did not say by when they are due. */
    @Writes
    void catchUp(int most);
}
