package org.aftermath.host.store.delivery;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How it stands with a peer. Rows are never changed but replaced. */
@Table("CONTACT")
@Preload
public interface ContactRow extends Entity {

    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("PEER_NAME")
    String getPeerName();

    @NotNull
    @Accessor("FAILURES")
    int getFailures();

    @Accessor("PAUSED_MILLIS")
    @Nullable
    Long getPausedMillis();

    @Accessor("TOLD_MILLIS")
    @Nullable
    Long getToldMillis();

    @Accessor("HEARD_MILLIS")
    @Nullable
    Long getHeardMillis();

    @Accessor("TROUBLE_KEY")
    @Nullable
    String getTroubleKey();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("TROUBLE_ARGUMENTS")
    @Nullable
    String getTroubleArguments();

    @Accessor("AHEAD_MILLIS")
    @Nullable
    Long getAheadMillis();
}
