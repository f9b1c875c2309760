package org.aftermath.host.store.delivery;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A nonce that was used. */
@Preload
@Table("NONCE")
public interface NonceRow extends Entity {

    String NONCE_TEXT = "NONCE_TEXT";
    String SEEN_MILLIS = "SEEN_MILLIS";

    @NotNull
    @Unique
    @StringLength(64)
    String getNonceText();

    void setNonceText(String nonce);

    @Indexed
    long getSeenMillis();

    void setSeenMillis(long millis);
}
