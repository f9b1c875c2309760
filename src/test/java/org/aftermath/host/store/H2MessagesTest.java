package org.aftermath.host.store;

import org.aftermath.contract.MessagesContract;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.postmortem.MessageRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredMessages;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class H2MessagesTest extends MessagesContract {

    @Override
    protected Stores stores() {
        var ao = Databases.h2(
                MessageRow.class, PostmortemRow.class, ServiceRow.class, FollowUpRow.class, TicketRow.class);
        return new Stores(new StoredMessages(ao), new StoredPostmortems(ao));
    }
}
