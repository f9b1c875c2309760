package org.aftermath.core.foresight;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Whether incidents were foreseen (port). One contract test binds every implementation. Safe for any thread. */
public interface Answers extends PageMemory {

    Optional<Answer> ofPage(long pageId);

    /** Of these pages, in no order. */
    List<Answer> ofPages(List<Long> pageIds);

    /**
     * @return the answer as it is stored now; empty, and nothing changes, if somebody changed it since it was read, or if
     *     a new one is not the page's first
     */
    @Writes
    Optional<Answer> keep(Answer answer);
}
