package org.aftermath.host.store.ticket;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What Confluence last heard of a follow-up's ticket, or why there is none. What is heard replaces the row; a problem
 * is noted on it.
 */
@Table("TICKET")
@Preload
public interface TicketRow extends Entity {

    /** The follow-up's uid in words. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("FOLLOW_UP_UID")
    String getFollowUpUid();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** Nothing while there is no ticket; then the next nine mean nothing either. */
    @Indexed
    @Accessor("ISSUE_KEY")
    @Nullable
    String getIssueKey();

    @StringLength(450)
    @Accessor("ISSUE_URL")
    @Nullable
    String getIssueUrl();

    @Accessor("STATUS_NAME")
    @Nullable
    String getStatusName();

    @StringLength(20)
    @Accessor("CATEGORY_CODE")
    @Nullable
    String getCategoryCode();

    @Accessor("RESOLUTION_NAME")
    @Nullable
    String getResolutionName();

    @Accessor("ASSIGNEE_NAME")
    @Nullable
    String getAssigneeName();

    @StringLength(10)
    @Accessor("DUE_DAY")
    @Nullable
    String getDueDay();

    @StringLength(20)
    @Accessor("URGENCY_NAME")
    @Nullable
    String getUrgencyName();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("MOVES")
    @Nullable
    String getMoves();

    @StringLength(10)
    @Accessor("SILENT")
    @Nullable
    String getSilent();

    @NotNull
    @Accessor("SEQUENCE_NO")
    long getSequenceNo();

    @Accessor("AS_OF")
    @Nullable
    Long getAsOf();

    /** When the ticket was first heard of; unknown for one that was known before this was kept. */
    @Accessor("OPENED_AT")
    @Nullable
    Long getOpenedAt();

    /** When it was first heard that it is done, while it is. */
    @Accessor("DONE_AT")
    @Nullable
    Long getDoneAt();

    /** The key of a message. */
    @Accessor("PROBLEM_KEY")
    @Nullable
    String getProblemKey();

    @Mutator("PROBLEM_KEY")
    void setProblemKey(@Nullable String key);

    /** The message's arguments as a JSON array. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PROBLEM_ARGUMENTS")
    @Nullable
    String getProblemArguments();

    @StringLength(StringLength.UNLIMITED)
    @Mutator("PROBLEM_ARGUMENTS")
    void setProblemArguments(@Nullable String json);
}
