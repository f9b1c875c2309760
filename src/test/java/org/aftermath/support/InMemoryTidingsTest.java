package org.aftermath.support;

import org.aftermath.contract.TidingsContract;
import org.aftermath.core.tracker.Tidings;

public class InMemoryTidingsTest extends TidingsContract {

    @Override
    protected Tidings tidings() {
        return new InMemoryTidings();
    }
}
