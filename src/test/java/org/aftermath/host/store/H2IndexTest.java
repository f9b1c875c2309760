package org.aftermath.host.store;

import org.aftermath.contract.IndexContract;
import org.aftermath.core.index.Index;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.index.LineRow;
import org.aftermath.host.store.index.StoredIndex;
import org.aftermath.host.store.index.TermRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;

public class H2IndexTest extends IndexContract {

    private final AoDatabase ao = Databases.h2(
            LineRow.class, TermRow.class, PostmortemRow.class, ServiceRow.class, FollowUpRow.class, TicketRow.class);
    private final Postmortems postmortems = new StoredPostmortems(ao);

    @Override
    protected Index index() {
        return new StoredIndex(ao);
    }

    @Override
    protected Postmortem record(Postmortem postmortem) {
        return postmortems.add(postmortem);
    }
}
