package org.aftermath.host.store.index;

import net.java.ao.RawEntity;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.ReasonRow;
import org.aftermath.host.store.measure.ForesightRow;
import org.aftermath.host.store.notice.ReadingRow;
import org.aftermath.host.store.postmortem.FactChangeRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StatusChangeRow;
import org.aftermath.host.store.review.SittingRow;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.ticket.TicketRow;

/** The tables that the index and the reports read. */
public final class ReportTables {

    private ReportTables() {}

    /** Their rows, for a database of {@link org.aftermath.support.Databases}. */
    public static Class<? extends RawEntity<?>>[] all() {
        return array(
                LineRow.class,
                TermRow.class,
                PostmortemRow.class,
                ServiceRow.class,
                FollowUpRow.class,
                ReasonRow.class,
                TicketRow.class,
                StatusChangeRow.class,
                FactChangeRow.class,
                SittingRow.class,
                SessionRow.class,
                ForesightRow.class,
                ReadingRow.class);
    }

    @SafeVarargs
    private static Class<? extends RawEntity<?>>[] array(Class<? extends RawEntity<?>>... rows) {
        return rows;
    }
}
