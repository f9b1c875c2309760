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
        done(pageId, duty, by, "");
    }

    /**
     * @param how how it was done; may be blank
     * @return false, and nothing changed, if it was ticked already
     */
    public boolean done(long pageId, Duty duty, UserRef by, String how) {
        return transactions.within(() -> {
            var first = ticks.add(new Tick(pageId, duty, by, clock.instant()));
            if (first) {
                log.add(change(pageId, duty, "no", "yes", by, how));
            }
            return first;
        });
    }

    public void open(long pageId, Duty duty, UserRef by) {
        transactions.within(() -> {
            if (ticks.remove(pageId, duty)) {
                log.add(change(pageId, duty, "yes", "no", by, ""));
            }
        });
    }

    private Change change(long pageId, Duty duty, String before, String after, UserRef by, String how) {
        return new Change(pageId, duty.fact(), before, after, by, clock.instant(), how);
    }
}
