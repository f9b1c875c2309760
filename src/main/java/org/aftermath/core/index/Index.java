package org.aftermath.core.index;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * The lines of all postmortems, whoever may see them (port): who shows some to people goes through {@link BrowseIndex}.
 * Joins the caller's transaction; one contract test binds every implementation.
 */
public interface Index extends PageMemory {

    /** How many lines may be asked for at once. */
    int MOST = 500;

    /** Lines by {@link Line#at}, newest first, after a place (empty for the beginning), at most {@code limit}. */
    List<Line> scan(IndexFilter filter, Optional<Place> after, int limit);

    /** The keys of all spaces that have lines, in their order. */
    List<String> spaces();

    /** Makes this the line of its page, whose record is stored already. The same once more changes nothing. */
    @Writes
    void keep(Line line);
}
