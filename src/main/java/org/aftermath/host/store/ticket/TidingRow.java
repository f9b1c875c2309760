package org.aftermath.host.store.ticket;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that happened to a follow-up or its ticket and has not been told yet, or will not be. */
@Preload
@Table("TIDING")
public interface TidingRow extends Entity {

    String ID = "ID";
    String FOLLOW_UP = "FOLLOW_UP";
    String DUE_MILLIS = "DUE_MILLIS";
    String SINCE_MILLIS = "SINCE_MILLIS";
    String DIED_MILLIS = "DIED_MILLIS";
    String DROPPED_MILLIS = "DROPPED_MILLIS";

    @NotNull
    @StringLength(100)
    String getFollowUp();

    void setFollowUp(String uid);

    int getAttempts();

    void setAttempts(int attempts);

    /** Nothing, as in rows of the first version, is due at once. */
    @Nullable
    Long getDueMillis();

    void setDueMillis(@Nullable Long millis);

    @Nullable
    Long getSinceMillis();

    void setSinceMillis(Long millis);

    /** When it was given up; nothing while it is alive, and then the next five are nothing either. */
    @Nullable
    Long getDiedMillis();

    void setDiedMillis(@Nullable Long millis);

    @StringLength(255)
    @Nullable
    String getReasonKey();

    void setReasonKey(@Nullable String key);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReasonArguments();

    void setReasonArguments(@Nullable String json);

    @StringLength(255)
    @Nullable
    String getDroppedBy();

    void setDroppedBy(@Nullable String userKey);

    @Nullable
    Long getDroppedMillis();

    void setDroppedMillis(@Nullable Long millis);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDroppedBecause();

    void setDroppedBecause(@Nullable String reason);
}
