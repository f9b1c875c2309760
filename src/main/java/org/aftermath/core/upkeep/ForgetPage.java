package org.aftermath.core.upkeep;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Lets go of a page that was removed for good: record, history, follow-ups, what is known of tickets and what was still
 * to be asked for. The tickets themselves stay where they are. Joins the caller's transaction.
 */
@Writes
public final class ForgetPage {

    private final List<PageMemory> memories;

    public ForgetPage(List<PageMemory> memories) {
        this.memories = List.copyOf(memories);
    }

    public void removed(long pageId) {
        memories.forEach(memory -> memory.forget(pageId));
    }
}
