package org.aftermath.host.store.followup;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Why a follow-up's date or urgency was moved. Rows are never changed but replaced. */
@Table("MOVE_REASON")
@Preload
public interface ReasonRow extends Entity {

    /** The follow-up, what was moved and when, in words: one reason for each move. */
    @NotNull
    @Unique
    @StringLength(150)
    @Accessor("MOVE_ID")
    String getMoveId();

    @NotNull
    @Indexed
    @StringLength(100)
    @Accessor("FOLLOW_UP_UID")
    String getFollowUpUid();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(20)
    @Accessor("WHAT_CODE")
    String getWhatCode();

    @NotNull
    @Accessor("MOVED_AT")
    long getMovedAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("WORDS")
    String getWords();

    @Accessor("WRITTEN_BY")
    String getWrittenBy();

    @NotNull
    @Accessor("WRITTEN_AT")
    long getWrittenAt();
}
