package org.aftermath.core.settings;

import java.util.Optional;
import org.aftermath.core.work.Writes;

/** What is set where (port). */
public interface SettingsStore {

    /** {@link Choices#NONE} if nobody ever set anything there. */
    Choices at(Place place);

    /**
     * Replaces what is set there.
     *
     * @param next has the version that was seen
     * @return what is set there now, one version on; empty if somebody was faster
     */
    @Writes
    Optional<Choices> replace(Place place, Choices next);
}
