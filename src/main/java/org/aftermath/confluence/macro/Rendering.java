package org.aftermath.confluence.macro;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.FollowUpTable;

/**
 * What all macros of one page share while it is rendered once: fifty follow-ups cost no more queries than one. Not to
 * be shared between threads.
 */
final class Rendering {

    private final long pageId;
    private final PlacedMacros macros;
    private final FollowUpTable table;
    private final boolean editable;
    private final int warnAbove;
    private final Map<FollowUpUid, FollowUpLine> lines = new HashMap<>();

    Rendering(long pageId, PlacedMacros macros, FollowUpTable table, boolean editable, int warnAbove) {
        this.pageId = pageId;
        this.macros = macros;
        this.table = table;
        this.editable = editable;
        this.warnAbove = warnAbove;
        table.lines().forEach(line -> line.uid().ifPresent(uid -> lines.put(uid, line)));
    }

    long pageId() {
        return pageId;
    }

    FollowUpTable table() {
        return table;
    }

    Circumstances circumstances(Output output) {
        return new Circumstances(output.isInteractive(), editable, warnAbove);
    }

    /** The index's line of the macro; empty if the index does not know it, as on a copy. */
    Optional<FollowUpLine> line(FollowUpMacro rendered) {
        return macros.next(rendered).map(lines::get);
    }
}
