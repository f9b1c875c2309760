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

    @Accessor("ANNOUNCED_AT")
    @Nullable
    Long getAnnouncedAt();

    @Accessor("MITIGATED_AT")
    @Nullable
    Long getMitigatedAt();

    @StringLength(20)
    @Accessor("CAUSE_CODE")
    @Nullable
    String getCauseCode();

    @Accessor("AFFECTED_COUNT")
    @Nullable
    Long getAffectedCount();

    @Accessor("AFFECTED_UNIT")
    @Nullable
    String getAffectedUnit();

    @Accessor("SUPPORT_REQUESTS")
    @Nullable
    Long getSupportRequests();

    /** Hundredths of a per cent. */
    @Accessor("FAILED_SHARE")
    @Nullable
    Long getFailedShare();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("IMPACT_TEXT")
    @Nullable
    String getImpactText();

    /** {@code yes}, {@code no}, or nothing while nobody answered. */
    @StringLength(3)
    @Accessor("FULL_OUTAGE")
    @Nullable
    String getFullOutage();

    @Accessor("ZONE_ID")
    @Nullable
    String getZoneId();

    /** One name a line, in the order given. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TEAM_NAMES")
    @Nullable
    String getTeamNames();

    /** One responder a line: role, user key and name, with tabs between. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("RESPONDER_LIST")
    @Nullable
    String getResponderList();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("RECORDING_URL")
    @Nullable
    String getRecordingUrl();

    /** One key a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ISSUE_KEYS")
    @Nullable
    String getIssueKeys();

    @Indexed
    @Accessor("MEETING_AT")
    @Nullable
    Long getMeetingAt();

    @Accessor("HELD_AT")
    @Nullable
    Long getHeldAt();

    @Accessor("LINK_SENT_AT")
    @Nullable
    Long getLinkSentAt();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
