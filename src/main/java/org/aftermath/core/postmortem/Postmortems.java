package org.aftermath.core.postmortem;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Where postmortem records are kept (port). Joins the caller's transaction; one contract test binds every
 * implementation.
 */
public interface Postmortems extends PageMemory {

    Optional<Postmortem> ofPage(long pageId);

    Optional<Postmortem> byId(String id);

    /** Stores a record for a page that has none. */
    @Writes
    Postmortem add(Postmortem postmortem);

    /**
     * Stores a changed record and gives it the next version.
     *
     * @return empty, and nothing is stored, if somebody else stored the record since {@code postmortem} was read
     */
    @Writes
    Optional<Postmortem> update(Postmortem postmortem);

    /** Postmortems by page id, newest first, after {@code cursor} (a page id; empty for the first), at most limit. */
    List<Postmortem> list(PostmortemFilter filter, Optional<Long> cursor, int limit);
}
