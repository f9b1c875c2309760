package org.aftermath.core.outlook;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** What stays of premortems (port). One contract test binds every implementation. Safe for any thread. */
public interface Notes extends PageMemory {

    /** In the order in which they were typed. */
    List<Note> ofPage(long pageId);

    Optional<Note> find(String id);

    /** What has to work and what may break, of every page, the newest first; at most so many. */
    List<Note> registered(int most);

    /** False, and nothing changes, if there is one with that id on whatever page. */
    @Writes
    boolean add(Note note);

    /** False if there was none. */
    @Writes
    boolean drop(long pageId, String id);
}
