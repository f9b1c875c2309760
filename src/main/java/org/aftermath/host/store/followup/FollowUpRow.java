package org.aftermath.host.store.followup;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A follow-up as its page states it. Rebuilt from the page at every save. */
@Table("FOLLOW_UP")
@Preload
@Indexes({
    @Index(
            name = "pageOpen",
            methodNames = {"getPageId", "getOpenDay"}),
    @Index(
            name = "spaceOpen",
            methodNames = {"getOpenSpace", "getOpenDay"})
})
public interface FollowUpRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Indexed
    @StringLength(64)
    @Accessor("MACRO_ID")
    String getMacroId();

    /** Which one of its page, from 0. */
    @NotNull
    @Accessor("PLACE")
    int getPlace();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_TEXT")
    @Nullable
    String getItemText();

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("URGENCY_CODE")
    String getUrgencyCode();

    @NotNull
    @StringLength(20)
    @Accessor("TYPE_CODE")
    String getTypeCode();

    @Accessor("OWNER_NAME")
    @Nullable
    String getOwnerName();

    /** {@code 2026-11-30}. */
    @Indexed
    @StringLength(10)
    @Accessor("DUE_DAY")
    @Nullable
    String getDueDay();

    /**
     * The day by which it is due while it is promised and not over, as {@code 2026-11-30}, else a word: {@code undated}
     * while it is open, {@code settled} afterwards. Nothing, or {@code over} for both, in rows of older versions of ours.
     */
    @Indexed
    @StringLength(10)
    @Accessor("OPEN_DAY")
    @Nullable
    String getOpenDay();

    @StringLength(10)
    @Mutator("OPEN_DAY")
    void setOpenDay(@Nullable String day);

    /** The space of its postmortem, kept together with the day. */
    @Accessor("OPEN_SPACE")
    @Nullable
    String getOpenSpace();

    @Mutator("OPEN_SPACE")
    void setOpenSpace(@Nullable String key);

    @NotNull
    @StringLength(20)
    @Accessor("TERM_CODE")
    String getTermCode();

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("COMMITMENT_CODE")
    String getCommitmentCode();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    @Nullable
    String getReason();

    @Accessor("SPONSOR_NAME")
    @Nullable
    String getSponsorName();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("FACTOR")
    @Nullable
    String getFactor();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ALTERNATIVE")
    @Nullable
    String getAlternative();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("LIMITED_BY")
    @Nullable
    String getLimitedBy();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("TICKET_REASON")
    @Nullable
    String getTicketReason();

    /** One user name a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("AGREED_BY")
    @Nullable
    String getAgreedBy();

    /** {@code support > manager, sre > engineer}. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("DISSENT")
    @Nullable
    String getDissent();

    /** {@code 2026-11-30}. */
    @Indexed
    @StringLength(10)
    @Accessor("REVISIT_DAY")
    @Nullable
    String getRevisitDay();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("RISK")
    @Nullable
    String getRisk();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("COST")
    @Nullable
    String getCost();

    /** {@code yes}, or nothing. */
    @StringLength(3)
    @Accessor("CLIENT_AGREED")
    @Nullable
    String getClientAgreed();
}
