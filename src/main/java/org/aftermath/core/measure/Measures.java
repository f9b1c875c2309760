package org.aftermath.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Measures of premortems (port). It hands out all of them, hidden or not. One contract test binds every implementation.
 * Safe for any thread.
 */
public interface Measures extends PageMemory {

    /** In the order in which they were typed. */
    List<Measure> ofPage(long pageId);

    Optional<Measure> find(long pageId, String id);

    /**
     * Keeps a new measure or a changed one.
     *
     * @return the measure as it is stored now; empty, and nothing changes, if somebody changed it since it was read, or
     *     if there is another with the id of a new one, on whatever page
     */
    @Writes
    Optional<Measure> keep(Measure measure);

    /** Takes a measure away; false, and nothing changes, if it was changed since it was read. */
    @Writes
    boolean drop(Measure measure);

    /** Those of which people are to be reminded on that day or were on an earlier one, the oldest first. */
    List<Measure> toRemind(LocalDate day, int most);
}
