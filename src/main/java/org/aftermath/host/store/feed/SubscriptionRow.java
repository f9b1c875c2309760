package org.aftermath.host.store.feed;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody's secret address of a space's calendar. Rows are never changed but replaced. */
@Table("SUBSCRIPTION")
@Preload
public interface SubscriptionRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("SPACE_KEY")
    String getSpaceKey();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    /** SHA-256 of the secret in hex; the secret itself is kept nowhere. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("SECRET_HASH")
    String getSecretHash();

    @NotNull
    @Accessor("MADE_AT")
    long getMadeAt();
}
