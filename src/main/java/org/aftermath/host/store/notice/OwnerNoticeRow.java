package org.aftermath.host.store.notice;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An owner who is to hear that they were named. Rows are never changed but replaced. */
@Table("OWNER_NOTICE")
@Preload
public interface OwnerNoticeRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

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
