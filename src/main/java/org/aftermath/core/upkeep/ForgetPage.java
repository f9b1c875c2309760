package org.aftermath.core.upkeep;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Lets go of a page that was removed for good: record, history, follow-ups, what is known of tickets and what was still
 * to be asked for. The tickets themselves stay where they are. While somebody still has to hear of it, all is kept that
 * they are told from. Joins the caller's transaction.
 */
@Writes
public final class ForgetPage {

    private final List<PageMemory> memories;
    private final Farewell farewell;

    /** Those who reckoned with a page (port). Doing the same twice changes nothing. */
    public interface Farewell {

        @Writes
        void trashed(long pageId);

        @Writes
        void restored(long pageId);

        /** Sees that everybody hears that the page is gone for good; whether somebody has not heard yet. */
        @Writes
        boolean isOwed(long pageId);
    }

    public ForgetPage(List<PageMemory> memories, Farewell farewell) {
        this.memories = List.copyOf(memories);
        this.farewell = farewell;
    }

    /** The page is in the trash: nothing is forgotten, it may come back. */
    public void trashed(long pageId) {
        farewell.trashed(pageId);
    }

    /** It came back. */
    public void restored(long pageId) {
        farewell.restored(pageId);
    }

    public void removed(long pageId) {
        if (!farewell.isOwed(pageId)) {
            memories.forEach(memory -> memory.forget(pageId));
        }
    }
}
