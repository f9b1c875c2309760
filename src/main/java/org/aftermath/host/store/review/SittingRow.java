package org.aftermath.host.store.review;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The review meeting of a page. Rows are never changed but replaced; instants are milliseconds since 1970. */
@Table("REVIEW_MEETING")
@Preload
public interface SittingRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("LEADER_KEY")
    String getLeaderKey();

    /** Minutes of the items, with commas between. */
    @NotNull
    @StringLength(40)
    @Accessor("ITEM_MINUTES")
    String getItemMinutes();

    @NotNull
    @StringLength(20)
    @Accessor("ITEM_CODE")
    String getItemCode();

    @NotNull
    @Accessor("ITEM_AT")
    long getItemAt();

    @NotNull
    @Accessor("STARTED_AT")
    long getStartedAt();

    @Accessor("ENDED_AT")
    @Nullable
    Long getEndedAt();

    /** Keys of users, a line each. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PRESENT_KEYS")
    @Nullable
    String getPresentKeys();

    @NotNull
    @Accessor("TURN")
    int getTurn();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
