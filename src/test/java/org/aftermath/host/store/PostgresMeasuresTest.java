package org.aftermath.host.store;

import org.aftermath.contract.MeasuresContract;
import org.aftermath.core.measure.Measures;
import org.aftermath.host.store.measure.MeasureRow;
import org.aftermath.host.store.measure.StoredMeasures;
import org.aftermath.support.Databases;

public class PostgresMeasuresTest extends MeasuresContract {

    @Override
    protected Measures measures() {
        return new StoredMeasures(Databases.postgres(MeasureRow.class));
    }
}
