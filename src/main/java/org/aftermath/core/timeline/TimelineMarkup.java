package org.aftermath.core.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a page's timeline in its storage format (port). It is the table within the timeline macro, or the first of
 * the section on a page that has none. Whatever is not asked for stays as it is, to the last character. Safe for any
 * thread.
 */
public interface TimelineMarkup {

    /**
     * The rows as they stand, heading left out; empty if the page has no such table.
     *
     * @param near a day not far from the incident, for dates without a year
     */
    Optional<List<Entry>> read(String storage, LocalDate near);

    /**
     * The page with more rows.
     *
     * @param places before which of the rows of {@link #read} each goes, from 0; their number for the end
     */
    String insert(String storage, List<Entry> entries, List<Integer> places);

    /** The page with other rows in these places of {@link #read}; their cells are written anew. */
    String fill(String storage, Map<Integer, Entry> entries);

    /** The page with its rows in that order, by the places they have now. */
    String arrange(String storage, List<Integer> order);
}
