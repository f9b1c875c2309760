package org.aftermath.host.store;

import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.IncidentTimes;
import org.aftermath.core.postmortem.Kind;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Severity;
import org.aftermath.core.postmortem.Status;
import org.jspecify.annotations.Nullable;

/** What a postmortem looks like in its row. */
final class PostmortemColumns {

    private PostmortemColumns() {}

    static DBParam[] write(Postmortem postmortem) {
        return new Columns()
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
                .with("RESOLVED_AT", Columns.millis(postmortem.times().resolved()))
                .with("OWNER_KEY", postmortem.owner().map(UserRef::key))
                .with("COMMANDER_KEY", postmortem.incidentCommander().map(UserRef::key))
                .with("EXTERNAL_MESSAGE", postmortem.externalMessage().map(needed -> needed ? "yes" : "no"))
                .with("ROW_VERSION", postmortem.version())
                .toArray();
    }

    static Postmortem read(PostmortemRow row) {
        return new Postmortem(
                row.getRecordId(),
                row.getPageId(),
                Columns.text(row.getSpaceKey()),
                Columns.text(row.getTitle()),
                Status.valueOf(row.getStatusCode()),
                Severity.valueOf(row.getSeverityCode()),
                Kind.valueOf(row.getKindCode()),
                services(Columns.text(row.getServiceNames())),
                new IncidentTimes(
                        Columns.instant(row.getStartedAt()),
                        Columns.instant(row.getDetectedAt()),
                        Columns.instant(row.getResolvedAt())),
                user(row.getOwnerKey()),
                user(row.getCommanderKey()),
                Optional.ofNullable(row.getExternalMessage()).map("yes"::equals),
                row.getRowVersion());
    }

    private static List<String> services(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static Optional<UserRef> user(@Nullable String key) {
        return Optional.ofNullable(key).map(UserRef::new);
    }
}
