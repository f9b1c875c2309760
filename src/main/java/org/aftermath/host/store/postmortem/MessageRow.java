package org.aftermath.host.store.postmortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A message to people outside. Rows are never changed but replaced; instants are milliseconds since 1970. */
@Table("OUTSIDE_MESSAGE")
@Preload
public interface MessageRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    /** For finding messages that were agreed to or went out. */
    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("STATE_CODE")
    String getStateCode();

    /** A JSON object of texts, by the name of the field. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FIELD_TEXTS")
    @Nullable
    String getFieldTexts();

    @Accessor("APPROVER_KEY")
    @Nullable
    String getApproverKey();

    @Accessor("APPROVED_AT")
    @Nullable
    Long getApprovedAt();

    @Accessor("POSTER_KEY")
    @Nullable
    String getPosterKey();

    @Accessor("POSTED_AT")
    @Nullable
    Long getPostedAt();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("POSTED_URL")
    @Nullable
    String getPostedUrl();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
