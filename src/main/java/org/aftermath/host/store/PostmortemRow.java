package org.aftermath.host.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A postmortem's record. Rows are never changed but replaced; instants are milliseconds since 1970. */
@Table("POSTMORTEM")
@Preload
public interface PostmortemRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("RECORD_ID")
    String getRecordId();

    @Indexed
    @Accessor("SPACE_KEY")
    String getSpaceKey();

    @StringLength(450)
    @Accessor("TITLE")
    String getTitle();

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("STATUS_CODE")
    String getStatusCode();

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("SEVERITY_CODE")
    String getSeverityCode();

    @NotNull
    @StringLength(20)
    @Accessor("KIND_CODE")
    String getKindCode();

    /** One name a line, in the order given. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SERVICE_NAMES")
    @Nullable
    String getServiceNames();

    @Indexed
    @Accessor("STARTED_AT")
    @Nullable
    Long getStartedAt();

    @Accessor("DETECTED_AT")
    @Nullable
    Long getDetectedAt();

    @Accessor("RESOLVED_AT")
    @Nullable
    Long getResolvedAt();

    @Accessor("OWNER_KEY")
    @Nullable
    String getOwnerKey();

    @Accessor("COMMANDER_KEY")
    @Nullable
    String getCommanderKey();

    /** {@code yes}, {@code no}, or nothing while nobody answered. */
    @StringLength(3)
    @Accessor("EXTERNAL_MESSAGE")
    @Nullable
    String getExternalMessage();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
