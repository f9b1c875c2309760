package org.aftermath.core.premortem;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Premortems with what was written and rated in them (port). It hands out everything, hidden or not: whoever shows it
 * asks {@link Board} instead. One contract test binds every implementation. Safe for any thread.
 */
public interface Premortems extends PageMemory {

    Optional<Premortem> ofPage(long pageId);

    /**
     * @return the premortem as it is stored now; empty, and nothing changes, if somebody changed it since it was read, or
     *     if a new one is not the page's first
     */
    @Writes
    Optional<Premortem> keep(Premortem premortem);

    /** In the order in which they were typed. */
    List<Scenario> scenarios(long pageId);

    /** Those of every premortem that was revealed, the newest first; at most so many. */
    List<Scenario> revealed(int most);

    Optional<Scenario> scenario(long pageId, String id);

    /**
     * Keeps a new scenario or a changed one.
     *
     * @return the scenario as it is stored now; empty, and nothing changes, if somebody changed it since it was read, or
     *     if there is another with the id of a new one, on whatever page
     */
    @Writes
    Optional<Scenario> keep(Scenario scenario);

    /** Takes a scenario away, with its ratings; false, and nothing changes, if it was changed since it was read. */
    @Writes
    boolean drop(Scenario scenario);

    /** Of all scenarios of the page, in no order. */
    List<Rating> ratings(long pageId);

    /** One person's rating of one scenario, in the place of an earlier one. */
    @Writes
    void rate(Rating rating);
}
