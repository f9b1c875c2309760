package org.aftermath.host.store.meeting;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of a meeting, or to be sent its page. Rows are never changed but replaced. */
@Table("INVITATION")
@Preload
public interface InvitationRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** A user key; {@code *} for the group of reviewers. */
    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @StringLength(20)
    @Accessor("ABOUT_CODE")
    String getAboutCode();

    /** yes or no. */
    @NotNull
    @StringLength(3)
    @Accessor("IS_REQUIRED")
    String getRequired();

    /** yes or no. */
    @NotNull
    @StringLength(3)
    @Accessor("IS_WANTED")
    String getWanted();

    /** yes or no. */
    @NotNull
    @StringLength(3)
    @Accessor("IS_TOLD")
    String getTold();

    @NotNull
    @Accessor("ATTEMPTS")
    int getAttempts();

    @Indexed
    @Accessor("DUE_AT")
    @Nullable
    Long getDueAt();
}
