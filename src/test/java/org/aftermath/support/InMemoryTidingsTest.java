package org.aftermath.support;

import java.time.Clock;
import org.aftermath.contract.TidingsContract;
import org.aftermath.core.tracker.Tidings;

public class InMemoryTidingsTest extends TidingsContract {

    @Override
    protected Tidings tidings(Clock clock) {
        return new InMemoryTidings(clock);
    }
}
