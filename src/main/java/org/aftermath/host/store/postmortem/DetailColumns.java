package org.aftermath.host.store.postmortem;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;

/** What an incident's details look like in the row of its postmortem. */
final class DetailColumns {

    private static final int DECIMALS = 2;
    private static final int PARTS = 3;

    private DetailColumns() {}

    static void write(Details details, Columns columns) {
        columns.with("CAUSE_CODE", details.cause().name())
                .with("FULL_OUTAGE", Columns.yesOrNo(details.fullOutage()))
                .with("ZONE_ID", details.zone().map(ZoneId::getId))
                .with("TEAM_NAMES", String.join("\n", details.teams()))
                .with(
                        "RESPONDER_LIST",
                        details.responders().stream().map(DetailColumns::line).collect(Collectors.joining("\n")))
                .with("RECORDING_URL", details.recording())
                .with("ISSUE_KEYS", String.join("\n", details.issues()));
        write(details.impact(), columns);
    }

    private static void write(Impact impact, Columns columns) {
        columns.with("AFFECTED_COUNT", impact.affected())
                .with("AFFECTED_UNIT", impact.unit())
                .with("SUPPORT_REQUESTS", impact.supportRequests())
                .with("FAILED_SHARE", impact.failedShare().map(share -> share.movePointRight(DECIMALS)
                        .longValue()))
                .with("IMPACT_TEXT", impact.text());
    }

    static Details read(PostmortemRow row) {
        return new Details(
                Optional.ofNullable(row.getCauseCode()).flatMap(Cause::of).orElse(Cause.UNKNOWN),
                impact(row),
                Columns.yesOrNo(row.getFullOutage()),
                Optional.ofNullable(row.getZoneId()).map(ZoneId::of),
                Columns.lines(row.getTeamNames()),
                responders(Columns.lines(row.getResponderList())),
                Columns.text(row.getRecordingUrl()),
                Columns.lines(row.getIssueKeys()));
    }

    private static Impact impact(PostmortemRow row) {
        return new Impact(
                Optional.ofNullable(row.getAffectedCount()),
                Columns.text(row.getAffectedUnit()),
                Optional.ofNullable(row.getSupportRequests()),
                Optional.ofNullable(row.getFailedShare()).map(share -> BigDecimal.valueOf(share, DECIMALS)),
                Columns.text(row.getImpactText()));
    }

    private static String line(Responder responder) {
        var user = responder.user().map(UserRef::key).orElse("");
        return responder.role().name() + "\t" + user + "\t" + responder.name();
    }

    private static List<Responder> responders(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("\t", PARTS))
                .map(parts -> new Responder(
                        Role.valueOf(parts[0]),
                        Optional.of(parts[1]).filter(key -> !key.isEmpty()).map(UserRef::new),
                        parts[2]))
                .toList();
    }
}
