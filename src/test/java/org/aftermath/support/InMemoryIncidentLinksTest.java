package org.aftermath.support;

import org.aftermath.contract.IncidentLinksContract;
import org.aftermath.core.incident.IncidentLinks;

public class InMemoryIncidentLinksTest extends IncidentLinksContract {

    @Override
    protected IncidentLinks links() {
        return new InMemoryIncidentLinks();
    }
}
