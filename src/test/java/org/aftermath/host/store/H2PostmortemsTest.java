package org.aftermath.host.store;

import org.aftermath.contract.PostmortemsContract;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class H2PostmortemsTest extends PostmortemsContract {

    @Override
    protected Postmortems postmortems() {
        return new StoredPostmortems(
                Databases.h2(PostmortemRow.class, ServiceRow.class, FollowUpRow.class, TicketRow.class));
    }
}
