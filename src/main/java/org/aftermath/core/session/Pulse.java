package org.aftermath.core.session;

import org.aftermath.core.work.Writes;

/**
 * Tells without a look into the database whether a meeting may have changed (port). A beat says nothing of what is
 * stored; whoever remembers the beat from before they read need not read again while it is the same.
 */
public interface Pulse {

    /** The same until {@link #changed}; a new one now and then without a reason is allowed. */
    String beat(long pageId);

    /** To be called after what changed is there for everybody to read. */
    @Writes
    void changed(long pageId);
}
