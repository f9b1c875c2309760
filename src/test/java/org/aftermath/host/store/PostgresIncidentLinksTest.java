package org.aftermath.host.store;

import org.aftermath.contract.IncidentLinksContract;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.host.store.postmortem.IncidentLinkRow;
import org.aftermath.host.store.postmortem.StoredIncidentLinks;
import org.aftermath.support.Databases;

public class PostgresIncidentLinksTest extends IncidentLinksContract {

    @Override
    protected IncidentLinks links() {
        return new StoredIncidentLinks(Databases.postgres(IncidentLinkRow.class));
    }
}
