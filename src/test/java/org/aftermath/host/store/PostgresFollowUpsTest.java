package org.aftermath.host.store;

import org.aftermath.contract.FollowUpsContract;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class PostgresFollowUpsTest extends FollowUpsContract {

    @Override
    protected FollowUps followUps() {
        return new StoredFollowUps(Databases.postgres(PostmortemRow.class, FollowUpRow.class, TicketRow.class));
    }
}
