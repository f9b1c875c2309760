package org.aftermath.host.store.delivery;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Whose turn a piece of work is. Rows are never changed but replaced, by whoever may delete them. */
@Table("TURN")
@Preload
public interface TurnRow extends Entity {

    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("WORK_NAME")
    String getWorkName();

    /** Grows with every turn, so that nobody takes another turn for theirs. */
    @NotNull
    @Accessor("TOKEN_NO")
    long getTokenNo();

    /** Negative once it was given back: then this is when, with the sign turned. */
    @NotNull
    @Accessor("ENDS_MILLIS")
    long getEndsMillis();
}
