package org.aftermath.host.store.postmortem;

import java.util.Optional;
import net.java.ao.DBParam;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.store.Columns;
import org.jspecify.annotations.Nullable;

/** What a postmortem looks like in its row. */
public final class PostmortemColumns {

    private PostmortemColumns() {}

    static DBParam[] write(Postmortem postmortem) {
        var columns = new Columns()
                .with("PAGE_ID", postmortem.pageId())
                .with("RECORD_ID", postmortem.id())
                .with("SPACE_KEY", postmortem.spaceKey())
                .with("TITLE", postmortem.title())
                .with("STATUS_CODE", postmortem.status().name())
                .with("SEVERITY_CODE", postmortem.severity().name())
                .with("KIND_CODE", postmortem.kind().name())
                .with("SERVICE_NAMES", String.join("\n", postmortem.services()))
                .with("STARTED_AT", Columns.millis(postmortem.times().started()))
                .with("DETECTED_AT", Columns.millis(postmortem.times().detected()))
                .with("ANNOUNCED_AT", Columns.millis(postmortem.times().announced()))
                .with("MITIGATED_AT", Columns.millis(postmortem.times().mitigated()))
                .with("RESOLVED_AT", Columns.millis(postmortem.times().resolved()))
                .with("OWNER_KEY", postmortem.owner().map(UserRef::key))
                .with("COMMANDER_KEY", postmortem.incidentCommander().map(UserRef::key))
                .with("EXTERNAL_MESSAGE", Columns.yesOrNo(postmortem.externalMessage()))
                .with("MEETING_AT", Columns.millis(postmortem.review().meetingAt()))
                .with("HELD_AT", Columns.millis(postmortem.review().heldAt()))
                .with("LINK_SENT_AT", Columns.millis(postmortem.review().linkSentAt()))
                .with("ROW_VERSION", postmortem.version());
        DetailColumns.write(postmortem.details(), columns);
        return columns.toArray();
    }

    /** What a row holds. */
    public static Postmortem read(PostmortemRow row) {
        return new Postmortem(
                row.getRecordId(),
                row.getPageId(),
                Columns.text(row.getSpaceKey()),
                Columns.text(row.getTitle()),
                Status.valueOf(row.getStatusCode()),
                Severity.valueOf(row.getSeverityCode()),
                Kind.valueOf(row.getKindCode()),
                Columns.lines(row.getServiceNames()),
                times(row),
                user(row.getOwnerKey()),
                user(row.getCommanderKey()),
                Columns.yesOrNo(row.getExternalMessage()),
                DetailColumns.read(row),
                review(row),
                row.getRowVersion());
    }

    private static IncidentTimes times(PostmortemRow row) {
        return new IncidentTimes(
                Columns.instant(row.getStartedAt()),
                Columns.instant(row.getDetectedAt()),
                Columns.instant(row.getAnnouncedAt()),
                Columns.instant(row.getMitigatedAt()),
                Columns.instant(row.getResolvedAt()));
    }

    private static Review review(PostmortemRow row) {
        return new Review(
                Columns.instant(row.getMeetingAt()),
                Columns.instant(row.getHeldAt()),
                Columns.instant(row.getLinkSentAt()));
    }

    private static Optional<UserRef> user(@Nullable String key) {
        return Optional.ofNullable(key).map(UserRef::new);
    }
}
