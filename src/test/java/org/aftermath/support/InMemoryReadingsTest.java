package org.aftermath.support;

import org.aftermath.contract.ReadingsContract;
import org.aftermath.core.sharing.Readings;

public class InMemoryReadingsTest extends ReadingsContract {

    @Override
    protected Readings readings() {
        return new InMemoryReadings();
    }
}
