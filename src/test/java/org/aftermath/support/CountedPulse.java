package org.aftermath.support;

import java.util.UUID;
import org.aftermath.core.session.Pulse;

/** Beats that are new after each change, of whatever page. */
public final class CountedPulse implements Pulse {

    private long changes;

    @Override
    public String beat(long pageId) {
        return new UUID(pageId, changes).toString();
    }

    @Override
    public void changed(long pageId) {
        changes++;
    }
}
