package org.aftermath.host.store.notice;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Somebody in support, or the group, who is to hear of a message. Rows are never changed but replaced. */
@Table("SUPPORT_NOTICE")
@Preload
public interface SupportNoticeRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** A user key; {@code *} for the group, which is no key of anybody. */
    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("ATTEMPTS")
    int getAttempts();

    @NotNull
    @Indexed
    @Accessor("DUE_AT")
    long getDueAt();
}
