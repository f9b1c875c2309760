package org.aftermath.host.store.session;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a writing meeting. Rows are never changed but replaced. */
@Table("MEETING_REMARK")
@Preload
public interface RemarkRow extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    @Accessor("REMARK_KEY")
    String getRemarkKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(20)
    @Accessor("KIND_CODE")
    String getKindCode();

    @StringLength(20)
    @Accessor("ASPECT_CODE")
    @Nullable
    String getAspectCode();

    @StringLength(40)
    @Accessor("SECTION_CODE")
    @Nullable
    String getSectionCode();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("REMARK_TEXT")
    String getRemarkText();

    /** Nothing for what was said without a name. */
    @Accessor("AUTHOR_KEY")
    @Nullable
    String getAuthorKey();

    @NotNull
    @Accessor("SAID_AT")
    long getSaidAt();

    @NotNull
    @StringLength(20)
    @Accessor("STATE_CODE")
    String getStateCode();

    @NotNull
    @StringLength(5)
    @Accessor("PICKED")
    String getPicked();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ANSWER_TEXT")
    @Nullable
    String getAnswerText();

    @Accessor("ANSWERER_KEY")
    @Nullable
    String getAnswererKey();

    @Accessor("ANSWERED_AT")
    @Nullable
    Long getAnsweredAt();

    @StringLength(5)
    @Accessor("ANSWER_WRITTEN")
    @Nullable
    String getAnswerWritten();

    /** By which whoever said it without a name can show that it was them; leads to nobody. */
    @StringLength(64)
    @Accessor("SEAL")
    @Nullable
    String getSeal();

    @Accessor("SEEN_BY_KEY")
    @Nullable
    String getSeenByKey();

    @Accessor("SEEN_AT")
    @Nullable
    Long getSeenAt();

    /** Of the meeting, when this row was written. */
    @Accessor("TURN")
    @Nullable
    Long getTurn();
}
