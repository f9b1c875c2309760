package org.aftermath.host.store;

import org.aftermath.contract.PromisesContract;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.StoredPromises;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class PostgresPromisesTest extends PromisesContract {

    @Override
    protected Books books() {
        var ao = Databases.postgres(FollowUpRow.class, TicketRow.class, PostmortemRow.class, ServiceRow.class);
        return new Books(
                new StoredFollowUps(ao), new StoredTickets(ao), new StoredPostmortems(ao), new StoredPromises(ao));
    }
}
