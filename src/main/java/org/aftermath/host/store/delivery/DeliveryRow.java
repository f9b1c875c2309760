package org.aftermath.host.store.delivery;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that a receiver is to be told, or was. */
@Table("DELIVERY")
@Preload
public interface DeliveryRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("UID")
    String getUid();

    /** Nothing for the site. */
    @Nullable
    @Indexed
    @Accessor("PLACE")
    String getPlace();

    @NotNull
    @Accessor("EVENT")
    String getEvent();

    /** Nothing once it is done with. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("BODY")
    String getBody();

    @Mutator("BODY")
    void setBody(@Nullable String json);

    @NotNull
    @Accessor("ATTEMPTS")
    int getAttempts();

    @Mutator("ATTEMPTS")
    void setAttempts(int attempts);

    @NotNull
    @Indexed
    @Accessor("SINCE_AT")
    long getSince();

    /** Nothing once it is done with. */
    @Nullable
    @Indexed
    @Accessor("DUE_AT")
    Long getDueAt();

    @Mutator("DUE_AT")
    void setDueAt(@Nullable Long millis);

    @Nullable
    @Accessor("REASON_KEY")
    String getReasonKey();

    @Mutator("REASON_KEY")
    void setReasonKey(@Nullable String key);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON_ARGUMENTS")
    String getReasonArguments();

    @Mutator("REASON_ARGUMENTS")
    void setReasonArguments(@Nullable String json);
}
