package org.aftermath.core.review;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Review meetings and their minutes (port). One contract test binds every implementation. Safe for any thread. */
public interface Sittings extends PageMemory {

    Optional<Sitting> ofPage(long pageId);

    /** In the order in which they were noted. */
    List<Note> notes(long pageId);

    Optional<Note> note(long pageId, String id);

    /** As it is stored then; empty, and nothing changes, if somebody changed it since it was read. */
    @Writes
    Optional<Sitting> keep(Sitting sitting);

    /** False, and nothing changes, if there is a line with that id on whatever page. */
    @Writes
    boolean add(Note note);

    /** These lines stand in the page now; said again, it changes nothing. */
    @Writes
    void written(List<Note> notes);
}
