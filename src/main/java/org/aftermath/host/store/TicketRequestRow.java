package org.aftermath.host.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A ticket that is to be made. Rows are never changed but replaced. */
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
}
