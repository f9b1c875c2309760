package org.aftermath.core.message;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Where messages to people outside are kept, at most one a page (port). Joins the caller's transaction; one contract test
 * binds every implementation.
 */
public interface Messages extends PageMemory {

    /** {@link ExternalMessage#none} if nobody has begun one. */
    ExternalMessage ofPage(long pageId);

    /**
     * Stores a message and gives it the next version.
     *
     * @return empty, and nothing is stored, if somebody else stored one since {@code message} was read
     * @throws RuntimeException if somebody else stores the first one at this very moment and the caller's transaction is
     *     lost by it (see {@link org.aftermath.core.work.Transactions#race})
     */
    @Writes
    Optional<ExternalMessage> keep(ExternalMessage message);

    /**
     * Messages that were agreed to or went out, of pages that are postmortems, by page id, newest first, after
     * {@code cursor} (a page id; empty for the first), at most limit.
     */
    List<ExternalMessage> past(PastFilter filter, Optional<Long> cursor, int limit);
}
