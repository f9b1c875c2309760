package org.aftermath.host.store;

import org.aftermath.contract.PremortemsContract;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.host.store.premortem.PremortemRow;
import org.aftermath.host.store.premortem.RatingRow;
import org.aftermath.host.store.premortem.ScenarioRow;
import org.aftermath.host.store.premortem.StoredPremortems;
import org.aftermath.support.Databases;

public class PostgresPremortemsTest extends PremortemsContract {

    @Override
    protected Premortems premortems() {
        return new StoredPremortems(Databases.postgres(PremortemRow.class, ScenarioRow.class, RatingRow.class));
    }
}
