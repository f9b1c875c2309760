package org.aftermath.core.duty;

import java.time.Clock;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Ticks a duty, or takes the tick back, and writes it into the audit trail. Saying twice what is so already changes
 * nothing: the first to tick stays named. Whether that person may change the page is for the caller to check.
 */
@Writes
public final class TickDuty {

    private final Ticks ticks;
    private final ChangeLog log;
    private final Transactions transactions;
    private final Clock clock;

    public TickDuty(Ticks ticks, ChangeLog log, Transactions transactions, Clock clock) {
        this.ticks = ticks;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void done(long pageId, Duty duty, UserRef by) {
        transactions.within(() -> {
            if (ticks.add(new Tick(pageId, duty, by, clock.instant()))) {
                log.add(change(pageId, duty, "no", "yes", by));
            }
        });
    }

    public void open(long pageId, Duty duty, UserRef by) {
        transactions.within(() -> {
            if (ticks.remove(pageId, duty)) {
                log.add(change(pageId, duty, "yes", "no", by));
            }
        });
    }

    private Change change(long pageId, Duty duty, String before, String after, UserRef by) {
        return new Change(pageId, duty.fact(), before, after, by, clock.instant(), "");
    }
}
