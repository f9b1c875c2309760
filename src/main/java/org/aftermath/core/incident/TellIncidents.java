package org.aftermath.core.incident;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.incident.IncidentLinks.Link;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Shows postmortems on the issues of their incidents, so that the link leads both ways (P13). While the tracker is away it
 * is asked again, ever less often, for some days.
 */
@Writes
public final class TellIncidents {

    private static final int ROUND = 50;
    private static final int MOST_ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final IncidentLinks links;
    private final Postmortems postmortems;
    private final IncidentTracker tracker;
    private final Site site;
    private final Transactions transactions;
    private final Clock clock;

    public TellIncidents(
            IncidentLinks links,
            Postmortems postmortems,
            IncidentTracker tracker,
            Site site,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.postmortems = postmortems;
        this.tracker = tracker;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whoever is due; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        links.due(clock.instant(), ROUND).forEach(this::tell);
        return Optional.empty();
    }

    private void tell(Link link) {
        var answer = page(link)
                .map(page -> tracker.link(link.issue(), page, link.by()))
                .orElse(IncidentTracker.Answer.DONE);
        transactions.within(() -> {
            links.settle(link);
            var next = new Link(link.pageId(), link.issue(), link.by(), link.attempts() + 1);
            if (answer == IncidentTracker.Answer.AWAY && next.attempts() < MOST_ATTEMPTS) {
                links.ask(next, clock.instant().plus(pause(next.attempts())));
            }
        });
    }

    /** Empty if the page is no postmortem of that incident any more. */
    private Optional<IncidentPage> page(Link link) {
        return transactions.within(() -> postmortems
                .ofPage(link.pageId())
                .filter(postmortem -> postmortem.details().issues().contains(link.issue()))
                .map(postmortem -> new IncidentPage(link.pageId(), postmortem.title(), site.pageUrl(link.pageId()))));
    }

    private static Duration pause(int attempts) {
        var pause = PAUSE.multipliedBy(attempts);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
