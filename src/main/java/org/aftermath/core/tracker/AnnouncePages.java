package org.aftermath.core.tracker;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.ticket.Announcements;
import org.aftermath.core.ticket.Announcements.Announcement;
import org.aftermath.core.ticket.Drafts;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Writes;

/**
 * Tells the tracker what pages say by now of the follow-ups that have tickets: name, severity and status of the
 * postmortem, labels, grounds, reasons. Many changes of one page become one message. Stops at the first that does not
 * arrive; callers come back, and see to it that no two run at once in the whole cluster.
 */
@Writes
public final class AnnouncePages {

    private static final int ROUND = 500;

    private final Announcements announcements;
    private final FollowUps followUps;
    private final Drafts drafts;
    private final Known known;
    private final Herald herald;
    private final Clock clock;

    /** What is known of tickets. */
    public record Known(Tickets tickets, Reasons reasons) {}

    public AnnouncePages(
            Announcements announcements, FollowUps followUps, Drafts drafts, Known known, Herald herald, Clock clock) {
        this.announcements = announcements;
        this.followUps = followUps;
        this.drafts = drafts;
        this.known = known;
        this.herald = herald;
        this.clock = clock;
    }

    /** @return empty: announcing follows a timetable of its own */
    public Optional<Duration> run() {
        var byPage = announcements.waiting(ROUND).stream().collect(Collectors.groupingBy(Announcement::pageId));
        for (var page : byPage.entrySet()) {
            if (!announce(page.getKey())) {
                break;
            }
            announcements.settle(page.getValue());
        }
        return Optional.empty();
    }

    private boolean announce(long pageId) {
        var asOf = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var reasons = known.reasons().ofPage(pageId).stream().collect(Collectors.groupingBy(Reason::uid));
        var ticketed = known.tickets().ofPage(pageId).stream()
                .filter(each -> each.ticket().isPresent())
                .map(Tickets.Known::uid)
                .collect(Collectors.toSet());
        var items = followUps.ofPage(pageId).stream()
                .filter(followUp -> ticketed.contains(followUp.uid()))
                .flatMap(followUp -> item(followUp, reasons.getOrDefault(followUp.uid(), List.of())).stream())
                .toList();
        return items.isEmpty() || herald.deliver(new Briefing(asOf, items));
    }

    private Optional<Briefing.Item> item(FollowUp followUp, List<Reason> reasons) {
        FollowUpUid uid = followUp.uid();
        return drafts.brief(followUp).map(draft -> new Briefing.Item(uid, TicketOrder.brief(draft), reasons));
    }
}
