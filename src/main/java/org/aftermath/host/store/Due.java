package org.aftermath.host.store;

import java.time.Instant;
import net.java.ao.Query;

/** What is to be done at a time, in tables that have the column {@code DUE_AT} for it. */
public final class Due {

    private Due() {}

    /** The rows whose time has come, the oldest first. */
    public static Query query(Instant now, int limit) {
        return Query.select()
                .where("DUE_AT <= ?", now.toEpochMilli())
                .order("DUE_AT ASC, ID ASC")
                .limit(limit);
    }
}
