package org.aftermath.support;

import org.aftermath.contract.MeasuresContract;
import org.aftermath.core.measure.Measures;

public class InMemoryMeasuresTest extends MeasuresContract {

    @Override
    protected Measures measures() {
        return new InMemoryMeasures();
    }
}
