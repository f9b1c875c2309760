package org.aftermath.host.store.session;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who takes part in a writing meeting. Rows are never changed but replaced. */
@Table("MEETING_GUEST")
@Preload
public interface GuestRow extends Entity {

    /** Page and user key: what there is one of. */
    @NotNull
    @Unique
    @Accessor("GUEST_KEY")
    String getGuestKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("JOINED_AT")
    long getJoinedAt();

    @NotNull
    @StringLength(5)
    @Accessor("READ_BEFORE")
    String getReadBefore();

    @NotNull
    @StringLength(5)
    @Accessor("OTHER_TEAM")
    String getOtherTeam();

    @NotNull
    @StringLength(5)
    @Accessor("SURVEYED")
    String getSurveyed();
}
