package org.aftermath.core.lint;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Which findings are let pass, and why (port). One contract test binds every implementation. */
public interface Passes extends PageMemory {

    /** In no order. */
    List<Pass> ofPage(long pageId);

    /** Keeps a pass, unless the finding has one already: the first word stands until it is taken back. */
    @Writes
    boolean keep(Pass pass);

    /** Takes the pass of a finding back. */
    @Writes
    boolean drop(long pageId, String finding);
}
