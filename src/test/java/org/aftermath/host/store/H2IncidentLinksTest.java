package org.aftermath.host.store;

import org.aftermath.contract.IncidentLinksContract;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.host.store.postmortem.IncidentLinkRow;
import org.aftermath.host.store.postmortem.StoredIncidentLinks;
import org.aftermath.support.Databases;

public class H2IncidentLinksTest extends IncidentLinksContract {

    @Override
    protected IncidentLinks links() {
        return new StoredIncidentLinks(Databases.h2(IncidentLinkRow.class));
    }
}
