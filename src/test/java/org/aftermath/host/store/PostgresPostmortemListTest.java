package org.aftermath.host.store;

import org.aftermath.contract.PostmortemListContract;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class PostgresPostmortemListTest extends PostmortemListContract {

    @Override
    protected Postmortems postmortems() {
        return new StoredPostmortems(
                Databases.postgres(PostmortemRow.class, ServiceRow.class, FollowUpRow.class, TicketRow.class));
    }
}
