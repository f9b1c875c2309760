package org.aftermath.host.store.ticket;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Origin;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Urgency;
import org.aftermath.host.store.Columns;

/** What a tracker was told of a follow-up, as it looks in its row. */
final class ClaimColumns {

    private static final String EQUALS = "=";
    private static final int LONGEST_KEY = 255;

    private ClaimColumns() {}

    static void tell(ClaimRow row, Brief brief) {
        var origin = brief.origin();
        row.setKind(brief.type().name());
        row.setPostmortemId(origin.postmortemId());
        row.setPageId(origin.pageId());
        row.setSpaceKey(origin.spaceKey());
        row.setPageTitle(origin.title());
        row.setTitleKey(titleKey(origin.title()));
        row.setPageUrl(origin.url());
        row.setSeverity(origin.severity().name());
        row.setPostmortemStatus(origin.status().name());
        row.setLabels(String.join("\n", brief.labels()));
        row.setPriorityNames(priorityNames(brief));
        row.setFactorText(brief.grounds().factor());
        row.setAlternativeText(brief.grounds().alternative());
        row.setConstraintText(brief.grounds().constraint());
        row.setStanding(brief.standing().kind().code());
        row.setStandingReason(brief.standing().reason());
    }

    /** All at once, for a row that is not there yet. */
    static Columns of(TicketOrder order, String peer, Instant since) {
        var brief = order.brief();
        var origin = brief.origin();
        return new Columns()
                .with(ClaimRow.FOLLOW_UP, order.uid().toString())
                .with(ClaimRow.SINCE_MILLIS, since.toEpochMilli())
                .with("PEER_ID", peer.isBlank() ? "" : peer)
                .with("URGENCY", order.urgency().name())
                .with("KIND", brief.type().name())
                .with("POSTMORTEM_ID", origin.postmortemId())
                .with("PAGE_ID", origin.pageId())
                .with("SPACE_KEY", origin.spaceKey())
                .with("PAGE_TITLE", origin.title())
                .with("TITLE_KEY", titleKey(origin.title()))
                .with("PAGE_URL", origin.url())
                .with("SEVERITY", origin.severity().name())
                .with("POSTMORTEM_STATUS", origin.status().name())
                .with("LABELS", String.join("\n", brief.labels()))
                .with("PRIORITY_NAMES", priorityNames(brief))
                .with("FACTOR_TEXT", brief.grounds().factor())
                .with("ALTERNATIVE_TEXT", brief.grounds().alternative())
                .with("CONSTRAINT_TEXT", brief.grounds().constraint())
                .with("STANDING", brief.standing().kind().code())
                .with("STANDING_REASON", brief.standing().reason());
    }

    private static String priorityNames(Brief brief) {
        return brief.priorities().entrySet().stream()
                .map(each -> each.getKey().name() + EQUALS + each.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    static String titleKey(String title) {
        var key = title.strip().toLowerCase(Locale.ROOT);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    static Brief brief(ClaimRow row) {
        return new Brief(
                origin(row),
                FollowUpType.valueOf(row.getKind()),
                Columns.lines(row.getLabels()),
                new Grounds(
                        Columns.text(row.getFactorText()),
                        Columns.text(row.getAlternativeText()),
                        Columns.text(row.getConstraintText())),
                priorities(row),
                standing(row));
    }

    private static Standing standing(ClaimRow row) {
        return Standing.Kind.of(Columns.text(row.getStanding()))
                .map(kind -> new Standing(kind, Columns.text(row.getStandingReason())))
                .orElse(Standing.KEPT);
    }

    private static Map<Urgency, String> priorities(ClaimRow row) {
        return Columns.lines(row.getPriorityNames()).stream()
                .map(line -> line.split(EQUALS, 2))
                .collect(Collectors.toMap(parts -> Urgency.valueOf(parts[0]), parts -> parts[1]));
    }

    private static Origin origin(ClaimRow row) {
        return new Origin(
                Columns.text(row.getPostmortemId()),
                row.getPageId(),
                Columns.text(row.getSpaceKey()),
                Columns.text(row.getPageTitle()),
                Columns.text(row.getPageUrl()),
                Severity.valueOf(row.getSeverity()),
                Status.valueOf(row.getPostmortemStatus()));
    }
}
