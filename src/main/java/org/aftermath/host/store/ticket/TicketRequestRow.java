package org.aftermath.host.store.ticket;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A ticket that is to be made, or was given up. Rows are never changed but replaced. */
@Table("TICKET_REQUEST")
@Preload
public interface TicketRequestRow extends Entity {

    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("FOLLOW_UP_UID")
    String getFollowUpUid();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("ATTEMPTS")
    int getAttempts();

    @NotNull
    @Accessor("ASKS")
    int getAsks();

    @NotNull
    @Indexed
    @Accessor("DUE_AT")
    long getDueAt();

    /** Nothing in rows of the first version. */
    @Accessor("SINCE_MILLIS")
    @Nullable
    Long getSinceMillis();

    /** When it was given up; nothing while it is alive, and then the next five are nothing either. */
    @Accessor("DIED_MILLIS")
    @Nullable
    Long getDiedMillis();

    @Accessor("REASON_KEY")
    @Nullable
    String getReasonKey();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON_ARGUMENTS")
    @Nullable
    String getReasonArguments();

    @Accessor("DROPPED_BY")
    @Nullable
    String getDroppedBy();

    @Accessor("DROPPED_MILLIS")
    @Nullable
    Long getDroppedMillis();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DROPPED_BECAUSE")
    @Nullable
    String getDroppedBecause();
}
