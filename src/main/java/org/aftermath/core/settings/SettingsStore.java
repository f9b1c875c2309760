package org.aftermath.core.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.work.Writes;

/** What is set where (port). */
public interface SettingsStore {

    /** {@link Choices#NONE} if nobody ever set anything there. */
    Choices at(Place place);

    /** The same of several places at once; each that was asked for is in it. */
    Map<Place, Choices> at(Set<Place> places);

    /**
     * Replaces what is set there.
     *
     * @param next has the version that was seen
     * @return what is set there now, one version on; empty if somebody was faster
     */
    @Writes
    Optional<Choices> replace(Place place, Choices next);
}
